import type { QueueEntry } from "./queue"
import { REASON_CODES, type ReasonCode } from "./reason-codes"
import type { PrescriptionStatus, ReviewLineDTO, Verdict } from "./types"

export type CustomerPrescription = {
  id: string
  reference: string
  status: PrescriptionStatus
  status_reason: string | null
  cart_id: string | null
  page_count: number
  /** A pharmacist works on it now. */
  being_reviewed: boolean
  submitted_at: Date
  reviewed_at: Date | null
  authored_on: string | null
  validity_until: string | null
  lines: {
    id: string
    number: number
    cart_line_id: string | null
    medicine_id: string | null
    verdict: Verdict
    reason_code: ReasonCode | null
    reason: string | null
    quantity_base_units: number
    written_quantity_base_units: number
  }[]
}

/** Status, verdicts and reasons; no text of the prescription, no name. */
export function customerView(entry: QueueEntry, lines: ReviewLineDTO[]): CustomerPrescription {
  return {
    id: entry.id,
    reference: entry.reference,
    status: entry.status,
    // Which rule stopped it is told; that somebody else sent the same image is not.
    status_reason:
      entry.status_reason === "image_on_another_account"
        ? "under_verification"
        : entry.status_reason,
    cart_id: entry.cart_id,
    page_count: entry.page_count,
    being_reviewed: entry.claimed_by !== null,
    submitted_at: entry.submitted_at,
    reviewed_at: entry.reviewed_at,
    authored_on: entry.authored_on,
    validity_until: entry.validity_until,
    lines: lines.map((line) => ({
      id: line.prescription_line_id,
      number: line.number,
      cart_line_id: line.cart_line_id,
      medicine_id: line.medicine_id,
      verdict: line.verdict,
      reason_code: line.reason_code,
      reason: line.reason_code && REASON_CODES[line.reason_code].sentence,
      quantity_base_units: line.quantity_base_units,
      written_quantity_base_units: line.written_quantity_base_units,
    })),
  }
}
