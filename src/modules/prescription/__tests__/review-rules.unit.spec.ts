import { assertReviewable, statusAfter } from "../review-rules"
import type { ReviewChecklist, ReviewLineInput } from "../types"

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

describe("review rules", () => {
  it("let a complete prescription be approved", () => {
    expect(() => assertReviewable([approved], checklist, TODAY)).not.toThrow()
  })

  it.each([
    ["signed", false],
    ["authored_on", ""],
    ["patient_name", ""],
    ["patient_address", "  "],
    ["prescriber_name", ""],
    ["prescriber_registration_number", ""],
    ["council", ""],
  ] as const)("refuse an approval when %s is missing, and take a rejection", (field, value) => {
    const incomplete = { ...checklist, [field]: value }
    expect(() => assertReviewable([approved], incomplete, TODAY)).toThrow(`checklist.${field}`)
    expect(() => assertReviewable([rejected], incomplete, TODAY)).not.toThrow()
  })

  it("refuse a verdict without a reason, or with one that does not go with it", () => {
    const noReason = { ...rejected, reason_code: undefined }
    const wrong: ReviewLineInput = { ...rejected, reason_code: "quantity_exceeds_prescribed" }
    expect(() => assertReviewable([noReason], checklist, TODAY)).toThrow("reason_code")
    expect(() => assertReviewable([wrong], checklist, TODAY)).toThrow("no reason to reject")
  })

  it("refuse fractions, zero, a future date and a reduction that does not reduce", () => {
    const reduce: ReviewLineInput = {
      ...approved,
      verdict: "reduce",
      reason_code: "quantity_exceeds_prescribed",
      written_quantity_base_units: 10,
    }
    expect(() =>
      assertReviewable([{ ...approved, quantity_base_units: 0.5 }], checklist, TODAY)
    ).toThrow()
    expect(() =>
      assertReviewable([{ ...approved, quantity_base_units: 0 }], checklist, TODAY)
    ).toThrow()
    expect(() =>
      assertReviewable([approved], { ...checklist, authored_on: "2026-11-23" }, TODAY)
    ).toThrow("future")
    expect(() => assertReviewable([reduce], checklist, TODAY)).toThrow("more than the reduced")
  })

  it("leave it active with one approval, open with a question, else rejected", () => {
    expect(statusAfter([approved, rejected])).toBe("active")
    expect(statusAfter([{ verdict: "query" }, rejected])).toBe("on_hold")
    expect(statusAfter([rejected])).toBe("rejected")
  })
})
