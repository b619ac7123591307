import type { GenericLine } from "../../contracts/medicine"
import type { Condition, LineMatch } from "../../contracts/prescription"
import type { ReasonCode } from "../../rules/reason-codes"
import type { LineVerdicts, RepeatAuthority, Verdict, WholeVerdict } from "../../rules/review"

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

/** Every `Condition`, and every `LineMatch`: for what stores them and what is sent in. */
export const CONDITIONS = ["acute", "chronic", "unstated"] as const satisfies readonly Condition[]
export const LINE_MATCHES = ["brand_exact", "generic_only"] as const satisfies readonly LineMatch[]

export const QUERY_AUTHORS = ["customer", "pharmacist"] as const
export type QueryAuthor = (typeof QUERY_AUTHORS)[number]

export const PAGE_VIEW_OUTCOMES = ["opened", "failed"] as const
export type PageViewOutcome = (typeof PAGE_VIEW_OUTCOMES)[number]

/** What is committed at once and then has consequences elsewhere: the ledger, the log, the event. */
export const SIGNED_ACTS = [
  "upload",
  "review",
  "withdrawal",
  "hold_release",
  "query_answer",
] as const
export type SignedActKind = (typeof SIGNED_ACTS)[number]

/** Why a prescription waits although nobody asked anything: only a decision of its own lets it on. */
export const SAME_IMAGE_HOLD = "image_on_another_account"

export type PatientProfile = { name: string | null }

export type SubmitReviewInput = {
  prescription_id: string
  user_id: string
  pharmacist_snapshot: Record<string, unknown>
  review: LineVerdicts | WholeVerdict
  /** What the customer is asked, with a query. */
  question: string | null
  /** How many answers to questions the pharmacist had before them. */
  answers_seen: number
  /** What a medicine contains, by its id: which molecules, in one order. */
  molecules_of: Readonly<Record<string, string>>
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
  /** The same number, when the pharmacist said yes to it a second time. */
  confirmed_quantity_base_units: number | null
  /** What the prescription says, before a reduction; null when it bears none. */
  written_quantity_base_units: number | null
  cart_line_id: string | null
  number: number
  match: LineMatch | null
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
  signed_at: Date
  /** On the whole prescription, with its reason; null with a verdict per line. */
  verdict: Verdict | null
  reason_code: ReasonCode | null
  /** The approved prescription that looks like the same paper, signed all the same with a reason. */
  same_paper_as: string | null
  query_id: string | null
  lines: ReviewLineDTO[]
}
