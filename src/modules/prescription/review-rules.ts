import { refusal } from "../../lib/errors"
import { isIstDate } from "../../lib/ist"
import { isReasonCode, REASON_CODES, type ReasonCode, type ReasonRule } from "./reason-codes"
import type { PrescriptionStatus, ReviewChecklist, ReviewLineInput, Verdict } from "./types"

type CheckedField = { field: keyof ReviewChecklist; reason: ReasonCode }

/** Without one of these nothing may be supplied (Rule 65(10); DOMAIN D6). */
const REQUIRED_FIELDS: readonly CheckedField[] = [
  { field: "signed", reason: "missing_signature" },
  { field: "authored_on", reason: "missing_date" },
  { field: "patient_name", reason: "missing_patient_name" },
  { field: "patient_address", reason: "missing_patient_address" },
  { field: "prescriber_name", reason: "missing_prescriber_name" },
  { field: "prescriber_registration_number", reason: "missing_registration_number" },
  { field: "council", reason: "missing_council" },
]

/**
 * What the law and the house ask of a verdict before it is signed.
 *
 * @param today IST date
 * @throws invalid_request or quantity_invalid, naming the field
 */
export function assertReviewable(
  lines: ReviewLineInput[],
  checklist: ReviewChecklist,
  today: string
): void {
  if (lines.length === 0) {
    throw refusal("invalid_request", "lines: at least one")
  }
  if (checklist.authored_on && !isIstDate(checklist.authored_on)) {
    throw refusal("invalid_request", "checklist.authored_on: a date YYYY-MM-DD")
  }
  if (checklist.authored_on > today) {
    throw refusal("invalid_request", "checklist.authored_on: lies in the future")
  }
  const cartLines = lines.flatMap(({ cart_line_id }) => cart_line_id ?? [])
  if (new Set(cartLines).size !== cartLines.length) {
    throw refusal("invalid_request", "lines: two of them name the same cart line")
  }

  lines.forEach((line, index) => assertLine(line, `lines[${index}]`))
  const approves = lines.some(({ verdict }) => isApproval(verdict))
  const missing = REQUIRED_FIELDS.find(({ field }) => !filled(checklist[field]))
  if (approves && missing) {
    throw refusal(
      "invalid_request",
      `checklist.${missing.field}: missing on the prescription, so reject or query with ${missing.reason}`
    )
  }
}

function assertLine(line: ReviewLineInput, at: string): void {
  const quantities = [line.quantity_base_units, line.written_quantity_base_units ?? 1]
  if (quantities.some((quantity) => !Number.isSafeInteger(quantity) || quantity < 1)) {
    throw refusal("quantity_invalid", `${at}.quantity_base_units: a whole number of at least 1`)
  }
  if (line.verdict === "approve" && line.reason_code) {
    throw refusal("invalid_request", `${at}.reason_code: not with an approval`)
  }
  if (line.verdict !== "approve") {
    assertReason(line.verdict, line.reason_code, at)
  }
  if (isApproval(line.verdict)) {
    assertSuppliable(line, at)
  }
  const written = line.written_quantity_base_units
  if (line.verdict === "reduce" && written !== undefined && written <= line.quantity_base_units) {
    throw refusal(
      "invalid_request",
      `${at}.written_quantity_base_units: more than the reduced quantity`
    )
  }
}

function assertReason(
  verdict: Exclude<Verdict, "approve">,
  code: string | undefined,
  at: string
): void {
  if (!code || !isReasonCode(code)) {
    throw refusal(
      "invalid_request",
      `${at}.reason_code: one of ${Object.keys(REASON_CODES).join(", ")}`
    )
  }
  const rule: ReasonRule = REASON_CODES[code]
  if (!rule.verdicts.includes(verdict)) {
    throw refusal("invalid_request", `${at}.reason_code: ${code} is no reason to ${verdict}`)
  }
}

function assertSuppliable(line: ReviewLineInput, at: string): void {
  if (!filled(line.dose_text)) {
    throw refusal("invalid_request", `${at}.dose_text: needed to approve (Rule 65(10)(c))`)
  }
  if (line.match === "brand_exact" && !line.medicine_id) {
    throw refusal("invalid_request", `${at}.medicine_id: needed with brand_exact`)
  }
  if (line.match === "generic_only" && !line.generic) {
    throw refusal("invalid_request", `${at}.generic: needed with generic_only`)
  }
}

/** One approved line makes it active; else a question keeps it open; else it is rejected. */
export function statusAfter(lines: Pick<ReviewLineInput, "verdict">[]): PrescriptionStatus {
  if (lines.some(({ verdict }) => isApproval(verdict))) {
    return "active"
  }
  return lines.some(({ verdict }) => verdict === "query") ? "on_hold" : "rejected"
}

export function isApproval(verdict: Verdict): boolean {
  return verdict === "approve" || verdict === "reduce"
}

function filled(value: string | boolean | undefined): boolean {
  return typeof value === "string" ? value.trim().length > 0 : value === true
}
