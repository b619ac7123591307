import { evaluatePatterns } from "../evaluate-patterns"
import { triage, type CmsPattern } from "../index"

const pattern: CmsPattern = {
  id: "p1",
  category: "poisoning_overdose",
  all_of: [{ any_of: ["oleander", "kaner"] }, { any_of: ["chewed", "chabaya"] }],
}

describe("patterns of the CMS", () => {
  it("add a flag when every group has a word in one clause", () => {
    const text = "the goat and I chewed an oleander twig"

    expect(triage(text, { patterns: [pattern] }).flag).toMatchObject({
      category: "poisoning_overdose",
      action: "emergency_poison",
    })
    expect(
      triage("an oleander pot, price? chewed gum today", { patterns: [pattern] }).flag
    ).toBeNull()
  })

  it("take no flag away", () => {
    const dangerous = "papa behosh hain"
    const never: CmsPattern = { id: "p2", category: "stroke", all_of: [{ any_of: ["zzz"] }] }

    expect(triage(dangerous, { patterns: [never] }).flag).toEqual(triage(dangerous).flag)
  })

  it("are denied like any words", () => {
    const sore: CmsPattern = { id: "p3", category: "sepsis", all_of: [{ any_of: ["bedsore"] }] }

    expect(triage("bedsore since may", { patterns: [sore] }).flag?.rule_id).toBe("cms.p3")
    expect(triage("no bedsore", { patterns: [sore] }).flag).toBeNull()
  })

  it("are accepted when they disturb nobody", () => {
    const { accepted, reason, recall, false_alarms } = evaluatePatterns([pattern])

    expect({ accepted, reason }).toEqual({ accepted: true, reason: null })
    expect(recall).toBeGreaterThan(0.97)
    expect(false_alarms).toBeLessThan(0.05)
  })

  it("are refused when they fire on what customers write every day", () => {
    const wide: CmsPattern = { id: "p4", category: "stroke", all_of: [{ any_of: ["order", "ka"] }] }

    expect(evaluatePatterns([wide])).toMatchObject({ accepted: false })
  })
})
