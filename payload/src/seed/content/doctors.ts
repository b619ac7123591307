import type { Doctor } from "../../payload-types"
import { bengaluru } from "./doctors/bengaluru"
import { chennai } from "./doctors/chennai"
import { delhi } from "./doctors/delhi"
import { councils, type DoctorRow } from "./doctors/doctor-row"
import { firstStores } from "./doctors/first-stores"
import { hyderabad } from "./doctors/hyderabad"
import { mumbaiAndPune } from "./doctors/mumbai-and-pune"

type DoctorSeed = Pick<
  Doctor,
  | "name"
  | "slug"
  | "qualification"
  | "registration_number"
  | "council"
  | "specialties"
  | "languages"
  | "clinics"
  | "fee_paise"
  | "consultation_modes"
>

// Every name, clinic and number is invented. Add at the end: the place in the list is the number.
const rows: DoctorRow[] = [
  ...firstStores,
  ...mumbaiAndPune,
  ...bengaluru,
  ...delhi,
  ...hyderabad,
  ...chennai,
]

export const doctorSeeds: DoctorSeed[] = rows.map((row, index) => ({
  name: row.name,
  slug: row.name.toLowerCase().replace(/[^a-z]+/g, "-"),
  qualification: row.qualification,
  // The prefix tells everybody that no council gave this number.
  registration_number: `DEMO-${row.council}-${String(index + 1).padStart(4, "0")}`,
  council: councils[row.council],
  specialties: row.specialties,
  languages: row.languages,
  clinics: row.clinics.map(([name, pincode, hours]) => ({ name, pincode, hours })),
  fee_paise: row.feeInRupees * 100,
  consultation_modes: row.modes,
}))
