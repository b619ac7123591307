/**
 * Why a line, or a whole prescription, was not approved as it was asked for (docs/law.md D1, D5 to D7),
 * each with its citation. Customers see the code and its sentence; neither says anything about their
 * health.
 */
export type ReasonCode = keyof typeof REASON_CODES

export type ReasonRule = {
  verdicts: readonly ("reduce" | "reject" | "query")[]
  sentence: string
  citation: string
}

const LEGAL_FIELD = "Drugs Rules 1945, Rule 65(10)"
const HOUSE_FIELD =
  "Telemedicine Practice Guidelines 2020; IMC (Professional Conduct) Regulations 2002, 1.4.2"

export const REASON_CODES = {
  missing_signature: rule(["reject"], "The prescription is not signed.", LEGAL_FIELD),
  missing_date: rule(["reject"], "The prescription has no date.", LEGAL_FIELD),
  missing_patient_name: rule(["reject"], "The patient's name is missing.", LEGAL_FIELD),
  missing_patient_address: rule(
    ["reject", "query"],
    "The patient's address is missing.",
    LEGAL_FIELD
  ),
  missing_prescriber_name: rule(["reject"], "The doctor's name is missing.", LEGAL_FIELD),
  missing_dose: rule(["reject", "query"], "The dose is missing.", LEGAL_FIELD),
  missing_total_amount: rule(["reject", "query"], "The total quantity is missing.", LEGAL_FIELD),
  missing_registration_number: rule(
    ["query", "reject"],
    "The doctor's registration number is missing.",
    HOUSE_FIELD
  ),
  missing_council: rule(
    ["query", "reject"],
    "The doctor's medical council is missing.",
    HOUSE_FIELD
  ),
  illegible: rule(
    ["reject", "query"],
    "The photo cannot be read. Please send a clearer one.",
    LEGAL_FIELD
  ),
  not_a_prescription: rule(
    ["reject"],
    "The file is not a prescription.",
    "Drugs Rules 1945, Rule 65(9)"
  ),
  not_prescribed: rule(
    ["reject"],
    "The product is not on the prescription.",
    "Drugs Rules 1945, Rule 65(9), 65(11A)"
  ),
  brand_differs: rule(
    ["reject"],
    "The prescription names another product.",
    "Drugs Rules 1945, Rule 65(11A)"
  ),
  patient_differs: rule(
    ["reject", "query"],
    "The prescription is for another patient.",
    "Drugs Rules 1945, Rule 65(10)(b)"
  ),
  expired: rule(
    ["reject"],
    "The prescription is too old.",
    "GSR 220(E) of 26 March 2020; house policy"
  ),
  already_dispensed: rule(
    ["reject", "reduce"],
    "Medicine was already given on this prescription.",
    "Drugs Rules 1945, Rule 65(11)(a)"
  ),
  quantity_exceeds_prescribed: rule(
    ["reduce"],
    "The prescription allows a smaller quantity.",
    "Drugs Rules 1945, Rule 65(10)(c), 65(11)"
  ),
  not_sellable: rule(
    ["reject"],
    "This medicine is not sold online.",
    "Drugs Rules 1945, Schedule X; NDPS Act 1985"
  ),
  suspected_forgery: rule(
    ["reject", "query"],
    "The prescription could not be verified.",
    "Drugs Rules 1945, Rule 65(9), 65(11)"
  ),
  prescriber_confirmation: rule(
    ["query"],
    "We are asking the doctor to confirm.",
    "Pharmacy Practice Regulations 2015, 9"
  ),
  clinical_concern: rule(
    ["query"],
    "The pharmacist has a question before we can give you this.",
    "Pharmacy Practice Regulations 2015, 9"
  ),
  ask_the_prescriber: rule(
    ["reduce", "reject"],
    "We cannot give you this as it is written. Please ask your doctor.",
    "Pharmacy Practice Regulations 2015, 9"
  ),
} as const satisfies Record<string, ReasonRule>

function rule(verdicts: ReasonRule["verdicts"], sentence: string, citation: string): ReasonRule {
  return { verdicts, sentence, citation }
}

export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(REASON_CODES, code)
}
