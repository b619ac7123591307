import { takeOverChecklist } from "../take-over"
import type { ChecklistDraft } from "../types"

const KAVITA = { name: "Kavita Rao", address: "44 Lake View Road, Bengaluru" }

const header = (patient_name: string | null): ChecklistDraft["header"] => ({
  patient_name,
  patient_address: null,
  prescriber_name: null,
  registration_number: null,
  council: null,
  authored_on: null,
})

const EMPTY = {
  patient_name: "",
  patient_address: "",
  prescriber_name: "",
  prescriber_registration_number: "",
  council: "",
  authored_on: "",
  signed: false,
}

const taken = (written: string | null, typed = "") => {
  const draft = { header: header(written), patient: KAVITA, prescriber: null }
  const prescription = { draft, patient: { name: KAVITA.name } }
  return takeOverChecklist({ ...EMPTY, patient_name: typed }, { prescription }).checklist
}

describe("the address of a patient's last prescription", () => {
  it.each([
    ["the page names the same person", "Mrs K. Rao", ""],
    ["the page names nobody that OCR could read", null, ""],
    ["the pharmacist typed the name", "Ramesh Gupta", "Kavita Rao"],
  ])("is taken over where %s", (_, written, typed) => {
    expect(taken(written, typed).patient_address).toBe(KAVITA.address)
  })

  it.each([
    ["the page names another person", "Ramesh Gupta", ""],
    ["the pharmacist typed another name", null, "Ramesh Gupta"],
  ])("is left out where %s", (_, written, typed) => {
    const { patient_name, patient_address } = taken(written, typed)
    expect(patient_name).toBe("Ramesh Gupta")
    expect(patient_address).toBe("")
  })
})
