/** What a pharmacist's certificate says, as it is entered. */
export type RegistrationForm = {
  name: string
  registration_number: string
  state_council: string
  valid_to: string
}

export type Registration = RegistrationForm & {
  id: string
  user_id: string
  status: "active" | "suspended"
}

export type Pharmacists = {
  pharmacists: (Registration & { licences: { store_licence_id: string }[] })[]
  store_licences: { id: string; location_id: string; form: string; number: string }[]
}
