import type { ReasonCode } from "../../rules/reason-codes"
import type { Verdict } from "../../rules/review"
import type { QueryDTO } from "./queries"
import type { QueueEntry } from "./queue"
import { reasonText, statusReasonText, type Reader } from "./reason-texts"
import { SAME_IMAGE_HOLD, type PrescriptionStatus, type ReviewLineDTO } from "./types"

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
    written_quantity_base_units: number | null
  }[]
  queries: QueryDTO[]
}

/** Which rule stopped it is told; that somebody else sent the same image is not. */
const UNDER_VERIFICATION = "under_verification"

/** Status, verdicts, reasons and what was asked; no text of the prescription, no name. */
export function customerView(
  entry: QueueEntry,
  lines: ReviewLineDTO[],
  queries: QueryDTO[]
): CustomerPrescription {
  const status = statusFor(entry)
  const status_reason =
    entry.status_reason === SAME_IMAGE_HOLD ? UNDER_VERIFICATION : entry.status_reason
  return {
    id: entry.id,
    reference: entry.reference,
    status,
    status_reason,
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
      reason: line.reason_code && reasonText(line.reason_code, "en"),
      quantity_base_units: line.quantity_base_units,
      written_quantity_base_units: line.written_quantity_base_units,
    })),
    queries,
  }
}

/** Not active before its cart is open: who polls would check out too early. */
const statusFor = ({ status, act_under_way }: QueueEntry): PrescriptionStatus =>
  status === "active" && act_under_way ? "in_review" : status

/** With its sentences in the reader's language; what people wrote stays as it is. */
export function shownTo(reader: Reader, prescription: CustomerPrescription) {
  const { locale } = reader
  const { lines, queries } = prescription
  return {
    ...prescription,
    /** The reason as a sentence that may be shown. */
    status_reason_text: statusReasonText(prescription, reader),
    lines: lines.map((line) => ({
      ...line,
      reason: line.reason_code && reasonText(line.reason_code, locale),
    })),
    queries: queries.map((query) => ({ ...query, reason: reasonText(query.reason_code, locale) })),
  }
}
