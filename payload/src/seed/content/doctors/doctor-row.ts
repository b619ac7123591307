import type { Doctor } from "../../../payload-types"

export type DoctorRow = {
  name: string
  qualification: string
  council: keyof typeof councils
  specialties: Doctor["specialties"]
  languages: Doctor["languages"]
  clinics: [name: string, pincode: string, hours: string][]
  feeInRupees: number
  modes: Doctor["consultation_modes"]
}

export const councils = {
  MH: "Maharashtra Medical Council",
  KA: "Karnataka Medical Council",
  DL: "Delhi Medical Council",
  TS: "Telangana State Medical Council",
  TN: "Tamil Nadu Medical Council",
} as const

export const IN_PERSON: Doctor["consultation_modes"] = ["in-person"]
export const IN_PERSON_AND_VIDEO: Doctor["consultation_modes"] = ["in-person", "video"]
export const ALL_MODES: Doctor["consultation_modes"] = ["in-person", "video", "audio"]
export const REMOTE: Doctor["consultation_modes"] = ["video", "audio"]
export const WITH_TEXT: Doctor["consultation_modes"] = ["in-person", "video", "text"]

export const WEEKDAY_MORNINGS = "Mon-Fri 09:30-13:00"
export const WEEKDAY_EVENINGS = "Mon-Fri 17:30-20:30"
export const SATURDAYS = "Sat 10:00-14:00"
export const SUNDAYS = "Sun 10:00-13:00"
