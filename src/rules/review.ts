import type { GenericLine } from "../contracts/medicine"
import type { Condition, LineMatch } from "../contracts/prescription"
import { refusal } from "../lib/errors"
import { isIstDate } from "../lib/ist"
import { MOST_BASE_UNITS } from "./approved-quantity"
import { isReasonCode, REASON_CODES, type ReasonCode, type ReasonRule } from "./reason-codes"

export const VERDICTS = ["approve", "reduce", "reject", "query"] as const
export type Verdict = (typeof VERDICTS)[number]

export const REPEAT_AUTHORITIES = ["once"] as const
export type RepeatAuthority = (typeof REPEAT_AUTHORITIES)[number]

/** The fields that Rule 65(10) asks for, and two that we ask for (docs/law.md D6). Empty = not there. */
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

/** What is supplied is copied from the page; of what is not, only what the page bears. */
export type ReviewLineInput = {
  written_text?: string
  match?: LineMatch
  medicine_id?: string
  generic?: GenericLine
  dose_text?: string
  /** What this verdict authorises. */
  quantity_base_units?: number
  /** The same number again: a second yes where dose and days or the cart do not speak for it. */
  confirmed_quantity_base_units?: number
  /** What the prescription says, when the verdict reduces it. */
  written_quantity_base_units?: number
  repeat_authority: RepeatAuthority
  /** Nothing is preset: who leaves it out is told so. */
  verdict?: Verdict
  reason_code?: ReasonCode
  cart_line_id?: string
}

/** A verdict on each line, with what the prescription bears. */
export type LineVerdicts = {
  lines: ReviewLineInput[]
  checklist: ReviewChecklist
  condition: Condition
  /** Why it is not the paper that was approved before, when it looks like that one. */
  same_paper_reason?: string
}

/** One verdict on the whole prescription: nothing is copied from it. */
export type WholeVerdict = { verdict: "reject" | "query"; reason_code: ReasonCode }

type CheckedField = { field: keyof ReviewChecklist; label: string; reason: ReasonCode }

/**
 * Without one of these nothing may be supplied (Rule 65(10); docs/law.md D6). A message begins with the
 * label, as the pharmacist's form has it.
 */
const REQUIRED_FIELDS: readonly CheckedField[] = [
  { field: "signed", label: "Signed by the prescriber", reason: "missing_signature" },
  { field: "authored_on", label: "Date on the prescription", reason: "missing_date" },
  { field: "patient_name", label: "Patient's name", reason: "missing_patient_name" },
  { field: "patient_address", label: "Patient's address", reason: "missing_patient_address" },
  { field: "prescriber_name", label: "Prescriber's name", reason: "missing_prescriber_name" },
  {
    field: "prescriber_registration_number",
    label: "Registration number",
    reason: "missing_registration_number",
  },
  { field: "council", label: "Council", reason: "missing_council" },
]

type ReviewToSign = { review: LineVerdicts | WholeVerdict; question: string | null }

/**
 * What the law and the house ask of a review before it is signed.
 *
 * @param today IST date
 * @throws invalid_request, quantity_invalid or quantity_above_limit; the message begins with the field of the form
 */
export function assertReviewable({ review, question }: ReviewToSign, today: string): void {
  const verdicts = verdictsOf(review)
  if (isWhole(review)) {
    assertReason(review.verdict, review.reason_code, "Reason")
  } else {
    assertLineVerdicts(review, today)
  }
  const asks = verdicts.includes("query")
  if (asks && verdicts.some(isApproval)) {
    throw refusal(
      "invalid_request",
      "Verdict: a question keeps the whole prescription open. Ask first and approve after the answer, or reject the line in question."
    )
  }
  if (asks && !filled(question ?? "")) {
    throw refusal("invalid_request", "Question: write what the customer is asked")
  }
  if (!asks && question !== null) {
    throw refusal("invalid_request", "Question: goes with the verdict “query” only")
  }
}

function assertLineVerdicts({ lines, checklist }: LineVerdicts, today: string): void {
  if (lines.length === 0) {
    throw refusal("invalid_request", "Lines: give a verdict on at least one")
  }
  if (checklist.authored_on && !isIstDate(checklist.authored_on)) {
    throw refusal("invalid_request", "Date on the prescription: write a day as YYYY-MM-DD")
  }
  if (checklist.authored_on > today) {
    throw refusal("invalid_request", "Date on the prescription: lies in the future")
  }
  const cartLines = lines.flatMap(({ cart_line_id }) => cart_line_id ?? [])
  if (new Set(cartLines).size !== cartLines.length) {
    throw refusal("invalid_request", "Lines: two of them name the same line of the cart")
  }

  lines.forEach((line, index) => assertLine(line, `Line ${index + 1}`))
  const approves = lines.some(({ verdict }) => verdict && isApproval(verdict))
  const missing = REQUIRED_FIELDS.find(({ field }) => !filled(checklist[field]))
  if (approves && missing) {
    throw refusal("invalid_request", `${missing.label}: ${sayMissing(missing.reason)}`)
  }
}

function sayMissing(reason: ReasonCode): string {
  const { sentence, verdicts }: ReasonRule = REASON_CODES[reason]
  return `${sentence} ${verdicts.includes("query") ? "Reject it, or ask the customer." : "Reject it."}`
}

function assertLine(line: ReviewLineInput, at: string): void {
  const { verdict } = line
  if (!verdict) {
    throw refusal("invalid_request", `${at}, verdict: choose one`)
  }
  for (const quantity of [line.quantity_base_units, line.written_quantity_base_units]) {
    if (quantity !== undefined && (!Number.isSafeInteger(quantity) || quantity < 1)) {
      throw refusal("quantity_invalid", `${at}, quantity: a whole number of at least 1`)
    }
    if (quantity !== undefined && quantity > MOST_BASE_UNITS) {
      throw refusal(
        "quantity_above_limit",
        `${at}, quantity: at most ${MOST_BASE_UNITS}. Nobody signs more for one line.`
      )
    }
  }
  assertConfirmed(line, at)
  if (verdict === "approve" && line.reason_code) {
    throw refusal("invalid_request", `${at}, reason: not with an approval`)
  }
  if (verdict !== "approve") {
    assertReason(verdict, line.reason_code, `${at}, reason`)
  }
  if (isApproval(verdict)) {
    assertSuppliable(line, at)
  } else if (line.reason_code && quotesThePage(line.reason_code) && !filled(line.written_text)) {
    throw refusal("invalid_request", `${at}, as written: copy what the prescription names instead`)
  }
  const { written_quantity_base_units: written, quantity_base_units: reduced } = line
  if (
    verdict === "reduce" &&
    written !== undefined &&
    reduced !== undefined &&
    written <= reduced
  ) {
    throw refusal(
      "invalid_request",
      `${at}, quantity on the prescription: more than the reduced quantity`
    )
  }
}

/** Another yes than to what is signed is a yes to something else. */
function assertConfirmed(line: ReviewLineInput, at: string): void {
  const { verdict, quantity_base_units: quantity, confirmed_quantity_base_units: yes } = line
  if (yes !== undefined && (yes !== quantity || !verdict || !isApproval(verdict))) {
    throw refusal(
      "invalid_request",
      `${at}, yes to the quantity: goes with an approval, and is the number that you approve`
    )
  }
}

function assertReason(
  verdict: Exclude<Verdict, "approve">,
  code: string | undefined,
  at: string
): void {
  if (!code || !isReasonCode(code)) {
    throw refusal("invalid_request", `${at}: choose one`)
  }
  const rule: ReasonRule = REASON_CODES[code]
  if (!rule.verdicts.includes(verdict)) {
    throw refusal("invalid_request", `${at}: “${rule.sentence}” is no reason to ${verdict}`)
  }
}

/** Which medicine is not a question of what is missing: the page names another. */
function quotesThePage(code: ReasonCode): boolean {
  return code === "brand_differs"
}

function assertSuppliable(line: ReviewLineInput, at: string): void {
  if (!filled(line.written_text)) {
    throw refusal("invalid_request", `${at}, as written: copy it from the prescription`)
  }
  if (!line.match) {
    throw refusal("invalid_request", `${at}, match: choose how it is written`)
  }
  if (!filled(line.dose_text)) {
    throw refusal("invalid_request", `${at}, dose: needed to approve (Rule 65(10)(c))`)
  }
  if (line.quantity_base_units === undefined) {
    throw refusal("quantity_invalid", `${at}, quantity: a whole number of at least 1`)
  }
  if (line.match === "brand_exact" && !line.medicine_id) {
    throw refusal("invalid_request", `${at}, match: a brand needs its medicine (medicine_id)`)
  }
  if (line.match === "generic_only" && !line.generic) {
    throw refusal("invalid_request", `${at}, match: needs molecules and form (generic)`)
  }
}

/** One approved line makes it active; else a question keeps it open; else it is rejected. */
export function statusAfter(verdicts: Verdict[]): "active" | "on_hold" | "rejected" {
  if (verdicts.some(isApproval)) {
    return "active"
  }
  return verdicts.includes("query") ? "on_hold" : "rejected"
}

export function isWhole(review: LineVerdicts | WholeVerdict): review is WholeVerdict {
  return "verdict" in review
}

export function verdictsOf(review: LineVerdicts | WholeVerdict): Verdict[] {
  return isWhole(review) ? [review.verdict] : review.lines.flatMap(({ verdict }) => verdict ?? [])
}

export function isApproval(verdict: Verdict): boolean {
  return verdict === "approve" || verdict === "reduce"
}

function filled(value: string | boolean | undefined): boolean {
  return typeof value === "string" ? value.trim().length > 0 : value === true
}
