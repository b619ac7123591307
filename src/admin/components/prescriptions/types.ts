export const STATUSES = ["in_review", "on_hold", "active", "rejected"] as const

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

export type DraftLine = {
  text: string
  name: string
  frequency: string | null
  duration_days: number | null
  quantity_base_units: number | null
}

export type Page = {
  number: number
  image_url: string
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

export type Verdict = "approve" | "reduce" | "reject" | "query"

export type Review = {
  id: string
  signed_at: string
  condition: string
  lines: {
    id: string
    written_text: string
    verdict: Verdict
    reason_code: string | null
    quantity_base_units: number
  }[]
}

export type ReviewAnswer = {
  review: { id: string }
  /** Lines of the cart that stay closed although the review is signed. */
  unallocated: { cart_line_id: string; code: string }[]
}

export type ReasonCodes = Record<string, { verdicts: string[]; sentence: string; citation: string }>

export type PrescriptionAnswer = {
  prescription: QueueEntry & {
    patient: { name: string | null }
    pages: Page[]
    reviews: Review[]
    duplicates: { id: string; reference: string; status: string }[]
  }
  cart: { id: string; lines: CartLine[] } | null
  reason_codes: ReasonCodes
}

export type LineForm = {
  cart_line_id: string
  title: string
  medicine: NonNullable<CartLine["medicine"]>
  match: "brand_exact" | "generic_only"
  written_text: string
  dose_text: string
  quantity_base_units: string
  /** What the prescription says, when the verdict reduces it. */
  written_quantity_base_units: string
  verdict: Verdict
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
