import type { DraftHeader, DraftLine, LineMatch } from "../../../contracts/prescription"
import type { Verdict } from "../../../rules/review"

/** What a pharmacist looks for: those on hold apart by what they wait for. */
export const LISTS = {
  in_review: { status: "in_review", hold: undefined },
  on_hold_same_image: { status: "on_hold", hold: "same_image" },
  on_hold_query: { status: "on_hold", hold: "query" },
  active: { status: "active", hold: undefined },
  rejected: { status: "rejected", hold: undefined },
  stopped: { status: "stopped", hold: undefined },
} as const
export type List = keyof typeof LISTS

export type QueueEntry = {
  id: string
  reference: string
  status: string
  status_reason: string | null
  submitted_at: string
  claimed_by: string | null
  claim_until: string | null
  page_count: number
  ocr_status: "reading" | "read" | "partly_read" | "failed"
  cart_id: string | null
}

export type Queue = {
  prescriptions: QueueEntry[]
  next_cursor: string | null
  counts: Record<string, number>
}

export type Summary = {
  id: string
  patient_name: string | null
  city: string | null
  medicines: { title: string; scheme: string | null }[]
  lane: { name: string; eta_minutes: number | null } | null
}

export type Page = {
  number: number
  image_url: string
  /** Whether this person's account is on record as having opened it. */
  opened_by_you: boolean
  ocr: { state: string; failure_reason: string | null; confidence: number | null }
  text: string | null
  draft_lines: DraftLine[]
}

export type CartLine = {
  cart_line_id: string
  title: string
  variant_title: string | null
  quantity: number
  medicine?: {
    medicine_id: string
    scheme: string
    prescription_required: boolean
    molecules: { molecule_id: string; name: string; strength: string }[]
    form: string
    pack_size_base_units: number
    base_unit: string
    splittable: boolean
  }
}

/** The registration under which somebody signed. */
export type Signer = { name?: string; registration_number?: string; state_council?: string }

export type Review = {
  id: string
  signed_at: string
  pharmacist_snapshot: Signer
  checklist: Omit<ChecklistForm, "signed"> | null
  condition: string
  carried_out: "done" | "under_way" | "failed"
  /** On the whole prescription; null with a verdict per line. */
  verdict: Verdict | null
  reason_code: string | null
  /** The approved prescription that looks like the same paper, and why it was signed all the same. */
  same_paper: { id: string; reference: string; reason: string } | null
  lines: {
    id: string
    written_text: string | null
    dose_text: string | null
    verdict: Verdict
    reason_code: string | null
    quantity_base_units: number
    confirmed_quantity_base_units: number | null
  }[]
}

/** The name on the page, as OCR read it or as it was signed, beside the account's. */
type PatientNames = { on_page: string | null; known: string | null; differ: boolean }

export type ReviewAnswer = {
  review: { id: string }
  patient_names: PatientNames
  /** Lines of the cart that stay closed although the review is signed. */
  unallocated: { cart_line_id: string; code: string }[]
}

type Query = {
  id: string
  reason: string
  text: string
  asked_at: string
  answer: { answered_by: "customer" | "pharmacist"; text: string; answered_at: string } | null
}

type Decision = {
  id: string
  reason: string
  decided_at: string
  pharmacist_snapshot: Signer
}

export type HandedOver = { on: string; quantity_base_units: number; order_number: number }

export type SameImage = {
  id: string
  reference: string
  status: string
  submitted_at: string
  verdicts: Verdict[] | null
  another_account: boolean
  sent: "before" | "after"
  account_name: string | null
  handed_over: HandedOver[]
}

export type SuppliedBefore = {
  prescription: { id: string; reference: string }
  title: string | null
  base_unit: string | null
  patient_name: string | null
  same_patient: boolean
  prescriber_name: string | null
}

export type AlreadySupplied = {
  since: string
  supplied: (SuppliedBefore & {
    handed_over_on: string
    quantity_base_units: number
    days_left: number | null
  })[]
  open: (SuppliedBefore & { left_base_units: number; valid_until: string })[]
}

export type ReasonCodes = Record<string, { verdicts: string[]; sentence: string; citation: string }>

export type PrescriptionAnswer = {
  prescription: QueueEntry & {
    account_name: string | null
    handed_over: HandedOver[]
    patient: { name: string | null }
    pages: Page[]
    reviews: Review[]
    queries: Query[]
    same_image: SameImage[]
    hold_releases: Decision[]
    withdrawals: Decision[]
    draft: ChecklistDraft
  }
  cart: { id: string; lines: CartLine[] } | null
  already_supplied: AlreadySupplied
  patient_names: PatientNames
  authorised: { review_line_id: string; valid_until: string }[]
  /** What taking the approval back would stop now; null when none is in force. */
  withdrawal_stops: {
    orders: { order_id: string; order_number: number }[]
    open_carts: number
    handed_over: boolean
  } | null
  validity_days: Record<string, number>
  reason_codes: ReasonCodes
  councils: string[]
}

export type ChecklistDraft = {
  header: DraftHeader
  patient: { name: string; address: string } | null
  prescriber: { name: string; registration_number: string; council: string } | null
}

export type LineForm = {
  cart_line_id: string
  title: string
  medicine: NonNullable<CartLine["medicine"]>
  /** What the cart asks for, in base units. */
  asked_base_units: number
  /** Chosen, never preset. */
  match: LineMatch | ""
  written_text: string
  dose_text: string
  quantity_base_units: string
  /** The pharmacist wrote the quantity: the dose computes it no more. */
  quantity_is_written: boolean
  /** The quantity to which the pharmacist said yes a second time; another one needs another yes. */
  confirmed_quantity: string
  /** What the prescription says, when the verdict reduces it. */
  written_quantity_base_units: string
  verdict: Verdict | ""
  reason_code: string
}

export type ChecklistForm = {
  patient_name: string
  patient_address: string
  prescriber_name: string
  prescriber_registration_number: string
  council: string
  authored_on: string
  signed: boolean
}
