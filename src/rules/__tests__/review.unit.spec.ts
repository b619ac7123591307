import type { ReasonCode } from "../reason-codes"
import { assertReviewable, statusAfter } from "../review"
import type { ReviewChecklist, ReviewLineInput } from "../review"

const TODAY = "2026-11-22"

const checklist: ReviewChecklist = {
  patient_name: "A Patient",
  patient_address: "12 Some Road",
  prescriber_name: "Dr Somebody",
  prescriber_registration_number: "KMC 1",
  council: "Karnataka",
  authored_on: "2026-11-20",
  signed: true,
}

const approved: ReviewLineInput = {
  written_text: "Tab X",
  match: "brand_exact",
  medicine_id: "med_1",
  dose_text: "1-0-1",
  quantity_base_units: 10,
  repeat_authority: "once",
  verdict: "approve",
}

const rejected: ReviewLineInput = {
  ...approved,
  dose_text: undefined,
  verdict: "reject",
  reason_code: "missing_signature",
}

function assertLines(lines: ReviewLineInput[], of = checklist, question: string | null = null) {
  assertReviewable({ review: { lines, checklist: of, condition: "acute" }, question }, TODAY)
}

describe("review rules", () => {
  it("let a complete prescription be approved", () => {
    expect(() => assertLines([approved])).not.toThrow()
  })

  it.each([
    ["signed", false, "Signed by the prescriber: The prescription is not signed. Reject it."],
    ["authored_on", "", "Date on the prescription: The prescription has no date. Reject it."],
    ["patient_name", "", "Patient's name: The patient's name is missing. Reject it."],
    [
      "patient_address",
      "  ",
      "Patient's address: The patient's address is missing. Reject it, or ask the customer.",
    ],
    ["prescriber_name", "", "Prescriber's name: The doctor's name is missing. Reject it."],
    [
      "prescriber_registration_number",
      "",
      "Registration number: The doctor's registration number is missing. Reject it, or ask the customer.",
    ],
    [
      "council",
      "",
      "Council: The doctor's medical council is missing. Reject it, or ask the customer.",
    ],
  ] as const)("say in words that %s is missing, and take a rejection", (field, value, sentence) => {
    const incomplete = { ...checklist, [field]: value }
    expect(() => assertLines([approved], incomplete)).toThrow(new Error(sentence))
    expect(() => assertLines([rejected], incomplete)).not.toThrow()
  })

  it("preset nothing: a verdict, a match, a text and a quantity are chosen to approve", () => {
    expect(() => assertLines([{ ...approved, verdict: undefined }])).toThrow(
      "Line 1, verdict: choose one"
    )
    expect(() => assertLines([{ ...approved, match: undefined }])).toThrow("Line 1, match:")
    expect(() => assertLines([{ ...approved, written_text: " " }])).toThrow("Line 1, as written:")
    expect(() => assertLines([{ ...approved, quantity_base_units: undefined }])).toThrow(
      "Line 1, quantity:"
    )
  })

  it("need no text and no quantity of what the page does not bear", () => {
    const absent: ReviewLineInput = {
      repeat_authority: "once",
      verdict: "reject",
      reason_code: "not_prescribed",
    }
    expect(() => assertLines([absent])).not.toThrow()
    expect(() => assertLines([{ ...absent, reason_code: "illegible" }])).not.toThrow()
    expect(() => assertLines([{ ...absent, reason_code: "brand_differs" }])).toThrow(
      "Line 1, as written: copy what the prescription names instead"
    )
  })

  it("take one verdict on the whole with a reason that goes with it, and a question with a query", () => {
    const whole = (verdict: "reject" | "query", reason_code: ReasonCode, question: string | null) =>
      assertReviewable({ review: { verdict, reason_code }, question }, TODAY)
    expect(() => whole("reject", "illegible", null)).not.toThrow()
    expect(() => whole("query", "missing_dose", "Which dose?")).not.toThrow()
    expect(() => whole("query", "missing_dose", null)).toThrow("Question: write what")
    expect(() => whole("reject", "illegible", "Why?")).toThrow("Question: goes with")
    expect(() => whole("reject", "prescriber_confirmation", null)).toThrow("is no reason to reject")
  })

  it("keep a question and an approval apart, or the line in question could never be reviewed", () => {
    const queried: ReviewLineInput = {
      ...rejected,
      verdict: "query",
      reason_code: "missing_dose",
    }
    expect(() => assertLines([approved, queried], checklist, "Which dose?")).toThrow(
      "Verdict: a question keeps the whole prescription open"
    )
    expect(() => assertLines([rejected, queried], checklist, "Which dose?")).not.toThrow()
  })

  it("refuse a verdict without a reason, or with one that does not go with it", () => {
    const noReason = { ...rejected, reason_code: undefined }
    const wrong: ReviewLineInput = { ...rejected, reason_code: "quantity_exceeds_prescribed" }
    expect(() => assertLines([noReason])).toThrow("Line 1, reason: choose one")
    expect(() => assertLines([wrong])).toThrow("is no reason to reject")
  })

  it("refuse fractions, zero, a future date and a reduction that does not reduce", () => {
    const reduce: ReviewLineInput = {
      ...approved,
      verdict: "reduce",
      reason_code: "quantity_exceeds_prescribed",
      written_quantity_base_units: 10,
    }
    expect(() => assertLines([{ ...approved, quantity_base_units: 0.5 }])).toThrow("quantity")
    expect(() => assertLines([{ ...approved, quantity_base_units: 0 }])).toThrow("quantity")
    expect(() => assertLines([approved], { ...checklist, authored_on: "2026-11-23" })).toThrow(
      "future"
    )
    expect(() => assertLines([reduce])).toThrow("more than the reduced")
  })

  it("leave it active with one approval, open with a question, else rejected", () => {
    expect(statusAfter(["approve", "reject"])).toBe("active")
    expect(statusAfter(["query", "reject"])).toBe("on_hold")
    expect(statusAfter(["reject"])).toBe("rejected")
  })
})
