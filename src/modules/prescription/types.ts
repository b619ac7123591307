import type { ReasonCode } from "./reason-codes"

export const PRESCRIPTION_STATUSES = [
  "draft",
  "in_review",
  "active",
  "on_hold",
  "rejected",
  "completed",
  "stopped",
  "expired",
  "entered_in_error",
] as const
export type PrescriptionStatus = (typeof PRESCRIPTION_STATUSES)[number]

export const CONDITIONS = ["acute", "chronic", "unstated"] as const
export type Condition = (typeof CONDITIONS)[number]

export const VERDICTS = ["approve", "reduce", "reject", "query"] as const
export type Verdict = (typeof VERDICTS)[number]

export const LINE_MATCHES = ["brand_exact", "generic_only"] as const
export type LineMatch = (typeof LINE_MATCHES)[number]

export const REPEAT_AUTHORITIES = ["once"] as const

export type RepeatAuthority = (typeof REPEAT_AUTHORITIES)[number]

/** A line written by molecule, strength and form instead of a brand. */
export type GenericLine = {
  molecules: { molecule_id: string; strength: string }[]
  form: string
}

export type PatientProfile = { name: string | null }

/** The fields that Rule 65(10) asks for, and two that we ask for (DOMAIN D6). Empty = not there. */
export type ReviewChecklist = {
  patient_name: string
  patient_address: string
  prescriber_name: string
  prescriber_registration_number: string
  council: string
  /** IST date `YYYY-MM-DD`, or empty when the prescription bears none. */
  authored_on: string
  signed: boolean
}

export type ReviewLineInput = {
  written_text: string
  match: LineMatch
  medicine_id?: string
  generic?: GenericLine
  dose_text?: string
  /** What this verdict authorises; what is asked for when it is rejected or queried. */
  quantity_base_units: number
  /** What the prescription says, when the verdict reduces it. */
  written_quantity_base_units?: number
  repeat_authority: RepeatAuthority
  verdict: Verdict
  reason_code?: ReasonCode
  cart_line_id?: string
}

export type SubmitReviewInput = {
  prescription_id: string
  user_id: string
  pharmacist_snapshot: Record<string, unknown>
  lines: ReviewLineInput[]
  checklist: ReviewChecklist
  condition: Condition
}

export type ReviewLineDTO = {
  id: string
  review_id: string
  prescription_id: string
  prescription_line_id: string
  verdict: Verdict
  reason_code: ReasonCode | null
  /** Authorised; 0 unless approved or reduced. */
  quantity_base_units: number
  /** What the prescription says, before a reduction. */
  written_quantity_base_units: number
  cart_line_id: string | null
  number: number
  match: LineMatch
  medicine_id: string | null
  generic: GenericLine | null
  repeat_authority: RepeatAuthority
}

/** A review as other modules need it: ids, quantities and codes, nothing that was written. */
export type ReviewDTO = {
  id: string
  prescription_id: string
  customer_id: string
  patient_id: string
  cart_id: string | null
  status: PrescriptionStatus
  condition: Condition
  authored_on: string | null
  pharmacist_user_id: string
  pharmacist_snapshot: Record<string, unknown>
  signed_at: Date
  lines: ReviewLineDTO[]
}
