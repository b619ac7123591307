import { triage } from "../triage"
import { LEXICON } from "../lexicon"
import { RULE_FILES } from "../rules"
import { conceptsNamedIn, unknownInRules } from "../../compile/named-by-rules"
import { TOPICS } from "../types"

describe("the rules", () => {
  it("name each concept of the lexicon, and no other", () => {
    const named = RULE_FILES.flatMap(({ rules }) =>
      rules.flatMap(({ when }) => conceptsNamedIn(when))
    )

    expect(new Set(named)).toEqual(new Set(Object.keys(LEXICON)))
  })

  it("are refused by the compiler where they name no concept, with their id", () => {
    const all = Object.keys(LEXICON)

    expect(unknownInRules(new Set(all))).toEqual([])
    expect(unknownInRules(new Set(all.filter((name) => name !== "stuck_in_throat")))).toContain(
      'The rule choking.something-stuck names "stuck_in_throat", and no file in concepts/ is named so.'
    )
  })

  it("have an id of their own and a reason", () => {
    const rules = RULE_FILES.flatMap(({ topic, rules }) =>
      rules.map((rule) => ({ ...rule, topic }))
    )

    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, topic, because } of rules) {
      expect(id.startsWith(`${topic}.`)).toBe(true)
      expect(because.length).toBeGreaterThan(10)
    }
  })

  it("look at crises first, then at poisonings", () => {
    const topics = RULE_FILES.map(({ topic }) => topic)

    expect(topics.slice(0, 2)).toEqual(["suicide_selfharm", "poisoning_overdose"])
    expect(new Set(topics)).toEqual(new Set(TOPICS))
  })

  it("answer in a bounded time, whatever is pasted", () => {
    const started = performance.now()

    triage("chest pain nahi hai par saans ".repeat(700))

    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
