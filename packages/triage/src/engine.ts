import { CONCEPT_PATTERNS, SPELLING } from "./lexicon"
import { RULE_FILES } from "./rules"
import { MarkedMessage } from "./text/marked-message"
import { readMessage } from "./text/read"
import { Scope } from "./text/scope"
import type { Condition, Flag } from "./types"
import { urgencyOf } from "./urgency"

/** What a message affirms: its concepts, these and the ones said to be over, and all that it mentions. */
export type Affirmed = {
  concepts: ReadonlySet<string>
  evenOver: ReadonlySet<string>
  mentioned: ReadonlySet<string>
}

/** "A slight pressure in the chest, sweating a lot" is not slight. */
const SIGNS_OF_DANGER = [
  "sweating",
  "fainted",
  "cannot_breathe",
  "blue_lips",
  "pale",
  "sudden_confusion",
  "speech_trouble",
  "one_side_weak",
  "arm_or_jaw_pain",
]

export function affirmedIn(text: string): Affirmed {
  const reading = readMessage(text, SPELLING)
  const hits = CONCEPT_PATTERNS.find(reading)
  const scope = new Scope(new MarkedMessage(reading), hits)
  const affirmed = (even: Parameters<Scope["affirms"]>[1]) =>
    new Set(hits.filter((hit) => scope.affirms(hit, even)).map(({ id }) => id))
  const plainly = affirmed({})
  const evenMild = SIGNS_OF_DANGER.some((sign) => plainly.has(sign))
  return {
    concepts: evenMild ? affirmed({ evenMild }) : plainly,
    evenOver: affirmed({ evenMild, evenOver: true }),
    mentioned: new Set(hits.map(({ id }) => id)),
  }
}

/**
 * The first rule that holds. What was said before adds to a message, but a rule that held without
 * the new message does not fire again; what the new message denies is taken back.
 */
export function firstFlag(
  now: Pick<Affirmed, "concepts" | "mentioned">,
  earlier: readonly Affirmed[]
): Flag | null {
  const before = new Set(
    earlier
      .flatMap(({ concepts }) => [...concepts])
      .filter((concept) => now.concepts.has(concept) || !now.mentioned.has(concept))
  )
  const together = new Set([...before, ...now.concepts])
  for (const { topic, rules } of RULE_FILES) {
    for (const { id, when } of rules) {
      const isNew =
        holds(when, now.concepts) ||
        (before.size > 0 && !holds(when, before) && holds(when, together))
      if (isNew) {
        return { urgency: urgencyOf(topic, id), topic, rule_id: id }
      }
    }
  }
  return null
}

export function holds(condition: Condition, concepts: ReadonlySet<string>): boolean {
  if (typeof condition === "string") {
    return concepts.has(condition)
  }
  if ("all" in condition) {
    return condition.all.every((part) => holds(part, concepts))
  }
  if ("any" in condition) {
    return condition.any.some((part) => holds(part, concepts))
  }
  if ("none" in condition) {
    return !condition.none.some((part) => holds(part, concepts))
  }
  return condition.of.filter((part) => holds(part, concepts)).length >= condition.atLeast
}
