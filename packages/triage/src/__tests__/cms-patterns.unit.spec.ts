import { compilePatterns, firstCmsFlag, type CmsPattern } from "../cms-patterns"
import { evaluatePatterns } from "../evaluation/evaluate-patterns"

const pattern: CmsPattern = {
  id: "p1",
  topic: "poisoning_overdose",
  all_of: [{ any_of: ["oleander", "kaner"] }, { any_of: ["chewed", "chabaya"] }],
}

const flagOf = (text: string, ...patterns: CmsPattern[]) =>
  firstCmsFlag(text, compilePatterns(patterns))

describe("patterns of the CMS", () => {
  it("raise a flag when every group has a word in one clause", () => {
    expect(flagOf("the goat and I chewed an oleander twig", pattern)).toEqual({
      urgency: "poison",
      topic: "poisoning_overdose",
      rule_id: "cms.p1",
      concepts: [],
    })
    expect(flagOf("an oleander pot, price? chewed gum today", pattern)).toBeNull()
    expect(flagOf("oleander", pattern)).toBeNull()
  })

  it("raise the flag of the first that fires, in the order of the set", () => {
    const other: CmsPattern = { id: "p9", topic: "stroke", all_of: [{ any_of: ["oleander"] }] }
    const text = "I chewed an oleander twig"

    expect(flagOf(text, pattern, other)?.rule_id).toBe("cms.p1")
    expect(flagOf(text, other, pattern)?.rule_id).toBe("cms.p9")
  })

  it("are denied like any words", () => {
    const sore: CmsPattern = { id: "p3", topic: "sepsis", all_of: [{ any_of: ["bedsore"] }] }

    expect(flagOf("bedsore since may", sore)?.rule_id).toBe("cms.p3")
    expect(flagOf("no bedsore", sore)).toBeNull()
  })

  it("are accepted when they disturb nobody", () => {
    const { accepted, reason, recall, false_alarms } = evaluatePatterns([pattern])

    expect({ accepted, reason }).toEqual({ accepted: true, reason: null })
    expect(recall).toBeGreaterThan(0.97)
    expect(false_alarms).toBeLessThan(0.05)
  })

  it("are refused when they fire on what customers write every day", () => {
    const wide: CmsPattern = { id: "p4", topic: "stroke", all_of: [{ any_of: ["order", "ka"] }] }

    expect(evaluatePatterns([wide])).toMatchObject({ accepted: false })
  })

  it("are refused when a message that they fit would take too long", () => {
    // Given patterns that all fire on the same few words, hundreds of times in one message
    const words = Array.from({ length: 40 }, (_, at) => `zq${"abcdefghij"[at % 10]}`)
    const patterns = Array.from({ length: 100 }, (_, at) => ({
      id: String(at),
      topic: "stroke",
      all_of: Array.from({ length: 6 }, () => ({ any_of: words })),
    }))

    expect(evaluatePatterns(patterns)).toMatchObject({ accepted: false, reason: "too_slow" })
  })
})
