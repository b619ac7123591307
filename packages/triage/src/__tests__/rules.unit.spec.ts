import { triage } from "../triage"
import { LEXICON } from "../lexicon"
import { RULE_FILES } from "../rules"
import { TOPICS, type Condition } from "../types"

describe("the rules", () => {
  it("name each concept of the lexicon, and no other", () => {
    const named = RULE_FILES.flatMap(({ rules }) => rules.flatMap(({ when }) => conceptsOf(when)))

    expect(new Set(named)).toEqual(new Set(Object.keys(LEXICON)))
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

function conceptsOf(condition: Condition): string[] {
  if (typeof condition === "string") {
    return [condition]
  }
  const parts =
    "all" in condition
      ? condition.all
      : "any" in condition
        ? condition.any
        : "none" in condition
          ? condition.none
          : condition.of
  return parts.flatMap(conceptsOf)
}
