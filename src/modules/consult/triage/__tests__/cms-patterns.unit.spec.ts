import { evaluatePatterns } from "../evaluate-patterns"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { setTimeout as pause } from "node:timers/promises"
import { evaluateRules } from "../../evaluate-rules"
import { firedBy } from "../../fired-by"
import { patternFlag } from "../../pattern-flags"
import { compilePatterns, firstCmsFlag } from "../cms-patterns"
import type { CmsPattern } from "../index"

const pattern: CmsPattern = {
  id: "p1",
  category: "poisoning_overdose",
  all_of: [{ any_of: ["oleander", "kaner"] }, { any_of: ["chewed", "chabaya"] }],
}

const flagOf = (text: string, ...patterns: CmsPattern[]) =>
  firstCmsFlag(text, compilePatterns(patterns))

describe("patterns of the CMS", () => {
  it("raise a flag when every group has a word in one clause", () => {
    expect(flagOf("the goat and I chewed an oleander twig", pattern)).toEqual({
      category: "poisoning_overdose",
      action: "emergency_poison",
      rule_id: "cms.p1",
    })
    expect(flagOf("an oleander pot, price? chewed gum today", pattern)).toBeNull()
    expect(flagOf("oleander", pattern)).toBeNull()
  })

  it("raise the flag of the first that fires, in the order of the set", () => {
    const other: CmsPattern = { id: "p9", category: "stroke", all_of: [{ any_of: ["oleander"] }] }
    const text = "I chewed an oleander twig"

    expect(flagOf(text, pattern, other)?.rule_id).toBe("cms.p1")
    expect(flagOf(text, other, pattern)?.rule_id).toBe("cms.p9")
  })

  it("are denied like any words", () => {
    const sore: CmsPattern = { id: "p3", category: "sepsis", all_of: [{ any_of: ["bedsore"] }] }

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
    const wide: CmsPattern = { id: "p4", category: "stroke", all_of: [{ any_of: ["order", "ka"] }] }

    expect(evaluatePatterns([wide])).toMatchObject({ accepted: false })
  })

  it("at the limits of the CMS hold up no request, and are measured within a minute", async () => {
    // Given as many patterns, groups and phrases as the CMS takes
    const patterns = fullSet()
    const rules = { version_hash: "full", patterns }
    const fits = patterns[499].all_of.map(({ any_of }) => any_of[39]).join(" ")
    const delay = monitorEventLoopDelay({ resolution: 5 })

    // When messages are looked at, the first of them while the set is new
    delay.enable()
    const flags = await Promise.all([
      patternFlag("kya price hai", rules),
      patternFlag(fits, rules),
      patternFlag(`${fits}. `.repeat(20).slice(0, 2_000), rules),
    ])
    await pause(20)
    delay.disable()

    // Then each is answered, and the event loop was free all the time
    expect(flags.map((flag) => flag?.rule_id ?? null)).toEqual([null, "cms.499", "cms.499"])
    expect(delay.max / 1e6).toBeLessThan(150)
    const began = performance.now()
    expect(await patternFlag(fits, rules)).toMatchObject({ rule_id: "cms.499" })
    expect(performance.now() - began).toBeLessThan(150)

    const measured = performance.now()
    expect(evaluatePatterns(patterns)).toMatchObject({ accepted: true })
    expect(
      evaluateRules({ patterns, replies: [], helplines: [] }, firedBy(patterns))
    ).toMatchObject({ accepted: true })
    expect(performance.now() - measured).toBeLessThan(60_000)
  })

  it("are refused when a message that they fit would take too long", () => {
    // Given patterns that all fire on the same few words, hundreds of times in one message
    const words = Array.from({ length: 40 }, (_, at) => `zq${"abcdefghij"[at % 10]}`)
    const patterns = Array.from({ length: 100 }, (_, at) => ({
      id: String(at),
      category: "stroke",
      all_of: Array.from({ length: 6 }, () => ({ any_of: words })),
    }))

    expect(evaluatePatterns(patterns)).toMatchObject({ accepted: false, reason: "too_slow" })
  })
})

/** 500 patterns of 6 groups of 40 phrases; no phrase is another's. */
function fullSet() {
  const letters = "abcdefghijklmnopqrstuvwxyz"
  const word = (number: number) =>
    Array.from({ length: 4 }, (_, at) => letters[Math.floor(number / 26 ** at) % 26]).join("")
  return Array.from({ length: 500 }, (_, pattern) => ({
    id: String(pattern),
    name: `pattern ${pattern}`,
    category: "stroke",
    language: "en",
    all_of: Array.from({ length: 6 }, (_group, group) => ({
      any_of: Array.from(
        { length: 40 },
        (_phrase, phrase) => `zx${word(pattern * 240 + group * 40 + phrase)} sits badly`
      ),
    })),
  }))
}
