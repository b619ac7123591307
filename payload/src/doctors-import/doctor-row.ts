import { CONSULTATION_MODES, LANGUAGES } from "../fields/doctor-choices"
import { isPincode } from "../fields/pincode"
import { slugOf } from "../fields/slug"
import { SPECIALTIES } from "../fields/specialties"
import { paiseOf } from "../panel/rupees"
import type { Doctor } from "../payload-types"

export type RowFault = { row: number; field: string; message: string }

export type DoctorRow = Pick<
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

const MOST_CLINICS = 3
/** All but the tab and the line breaks; PostgreSQL stores no NUL. */
const CONTROL_CHARACTER = /[^\P{Cc}\t\r\n]/u
const clinicColumns = (number: number) => ({
  name: `clinic_${number}_name`,
  pincode: `clinic_${number}_pincode`,
  hours: `clinic_${number}_hours`,
})

export const REQUIRED_COLUMNS = [
  "name",
  "qualification",
  "registration_number",
  "council",
  "specialties",
  "languages",
  "fee_rupees",
  "consultation_modes",
  ...Object.values(clinicColumns(1)),
]

export const COLUMNS = [
  ...REQUIRED_COLUMNS,
  "slug",
  ...Array.from({ length: MOST_CLINICS - 1 }, (_, index) =>
    Object.values(clinicColumns(index + 2))
  ).flat(),
]

/** Lists are split by a semicolon; their words are those of the form, as the file writes them. */
export const EXAMPLE: Partial<Record<string, string>> & { registration_number: string } = {
  name: "Dr. Example (delete this row)",
  qualification: "MBBS, MD",
  registration_number: "EXAMPLE",
  council: "Karnataka Medical Council",
  specialties: "general-medicine;cardiology",
  languages: "en;hi",
  fee_rupees: "600",
  consultation_modes: "in-person;video",
  clinic_1_name: "Example Clinic",
  clinic_1_pincode: "560034",
  clinic_1_hours: "Mon-Fri 10:00-13:00",
}

/**
 * One line of the file. Lists are separated by semicolons. Without a slug the name and the
 * registration number make one, for two doctors may share a name.
 */
export const readDoctorRow = (
  row: number,
  cells: Record<string, string>
): { doctor: DoctorRow; faults: RowFault[] } => {
  const faults: RowFault[] = []
  const fault = (field: string, message: string) => faults.push({ row, field, message })

  for (const field of Object.keys(cells)) {
    if (CONTROL_CHARACTER.test(cells[field] ?? "")) {
      fault(field, "It holds a character that nobody can see. Type the text again.")
    }
  }
  const text = (field: string, longest: number) => {
    const value = cells[field] ?? ""
    if (!value || value.length > longest) {
      fault(field, `Give 1 to ${longest} characters.`)
    }
    return value
  }
  const choices = <Choice extends string>(field: string, known: readonly Choice[]) => {
    const given = (cells[field] ?? "")
      .split(";")
      .map((value) => value.trim())
      .filter(Boolean)
    const isMeant = (choice: string, value: string) => choice.toLowerCase() === value.toLowerCase()
    const chosen = known.filter((choice) => given.some((value) => isMeant(choice, value)))
    if (given.length === 0 || given.some((value) => !known.some((one) => isMeant(one, value)))) {
      fault(field, `Give one or more of: ${known.join("; ")}.`)
    }
    return chosen
  }
  const clinic = (columns: ReturnType<typeof clinicColumns>) => {
    const pincode = cells[columns.pincode] ?? ""
    if (!isPincode(pincode)) {
      fault(columns.pincode, "A pincode has six digits and does not start with 0.")
    }
    return { name: text(columns.name, 160), pincode, hours: text(columns.hours, 160) }
  }
  const fee = () => {
    const paise = paiseOf(cells.fee_rupees ?? "")
    if (paise === undefined) {
      fault("fee_rupees", "Give rupees, such as 600 or 600.50.")
    }
    return paise ?? 0
  }

  const name = text("name", 120)
  const registration_number = text("registration_number", 40)
  if (registration_number === EXAMPLE.registration_number) {
    fault("registration_number", "This is the example of the template. Delete its row.")
  }
  const clinics = Array.from({ length: MOST_CLINICS }, (_, index) => clinicColumns(index + 1))
    // The first is needed, the others are given or not.
    .filter((columns, index) => index === 0 || Object.values(columns).some((one) => cells[one]))
    .map(clinic)
  return {
    doctor: {
      name,
      slug: slugOf(cells.slug || `${name} ${registration_number}`),
      qualification: text("qualification", 200),
      registration_number,
      council: text("council", 120),
      specialties: choices("specialties", SPECIALTIES),
      languages: choices(
        "languages",
        LANGUAGES.map(({ value }) => value)
      ),
      clinics,
      fee_paise: fee(),
      consultation_modes: choices("consultation_modes", CONSULTATION_MODES),
    },
    faults,
  }
}
