import { INDEXES, type Indexes } from "./lexicon"
import { RULE_FILES } from "./rules"
import type { Hit } from "./text/find"
import { MarkedMessage } from "./text/marked-message"
import { readMessage } from "./text/read"
import { Scope } from "./text/scope"
import type { Condition, Flag } from "./types"
import { urgencyOf } from "./urgency"

/** What a message affirms: its concepts, these with the ones said to be over, or asked about in general, all that it mentions, and its marks. */
export type Affirmed = {
  concepts: ReadonlySet<string>
  evenOver: ReadonlySet<string>
  evenAsked: ReadonlySet<string>
  mentioned: ReadonlySet<string>
  message: MarkedMessage
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
  const said = hitsIn(text)
  const { now, evenOver, evenAsked } = affirmed(said)
  return {
    concepts: idsOf(now),
    evenOver: idsOf(evenOver),
    evenAsked: idsOf(evenAsked),
    mentioned: idsOf(said.hits),
    message: said.message,
  }
}

/** A message with every place where a line of a concept stands in it. */
export type Said = { message: MarkedMessage; hits: readonly Hit[] }

export function hitsIn(text: string, { concepts, spelling }: Indexes = INDEXES): Said {
  const reading = readMessage(text, spelling)
  return { message: new MarkedMessage(reading), hits: concepts.find(reading) }
}

/** The hits that count: said of here and now; and these with the ones said to be over, or asked about in general. */
export function affirmed({ message, hits }: Said): Record<"now" | "evenOver" | "evenAsked", Hit[]> {
  const scope = new Scope(message, hits)
  const plainly = hits.filter((hit) => scope.affirms(hit))
  const evenMild = plainly.some(({ id }) => SIGNS_OF_DANGER.includes(id))
  return {
    now: evenMild ? hits.filter((hit) => scope.affirms(hit, { evenMild })) : plainly,
    evenOver: hits.filter((hit) => scope.affirms(hit, { evenMild, evenOver: true })),
    evenAsked: hits.filter((hit) => scope.affirms(hit, { evenMild, evenAsked: true })),
  }
}

const idsOf = (hits: readonly Hit[]) => new Set(hits.map(({ id }) => id))

/**
 * All rules that hold, in the order of rules/index.ts: the first one decides. What was said before
 * adds to a message, but a rule that held without the new message does not fire again; what the new
 * message denies is taken back.
 */
export function flagsOf(
  now: Pick<Affirmed, "concepts" | "mentioned">,
  earlier: readonly Affirmed[]
): Flag[] {
  const before = new Set(
    earlier
      .flatMap(({ concepts }) => [...concepts])
      .filter((concept) => now.concepts.has(concept) || !now.mentioned.has(concept))
  )
  const together = new Set([...before, ...now.concepts])
  const isNew = (when: Condition) =>
    holds(when, now.concepts) || (before.size > 0 && !holds(when, before) && holds(when, together))
  return RULE_FILES.flatMap(({ topic, rules }) =>
    rules
      .filter(({ when }) => isNew(when))
      .map(({ id, when }) => {
        const concepts = [...new Set(holding(when, together))].sort()
        return { urgency: urgencyOf(topic, id), topic, rule_id: id, concepts }
      })
  )
}

/** The concepts by which a condition holds; that another one is missing is none. */
function holding(condition: Condition, concepts: ReadonlySet<string>): string[] {
  if (typeof condition === "string") {
    return concepts.has(condition) ? [condition] : []
  }
  return partsOf(condition)
    .filter((part) => holds(part, concepts))
    .flatMap((part) => holding(part, concepts))
}

/** All concepts that can make a condition hold; not those that must be missing. */
export const signsOf = (condition: Condition): string[] =>
  typeof condition === "string" ? [condition] : partsOf(condition).flatMap(signsOf)

function partsOf(condition: Exclude<Condition, string>): readonly Condition[] {
  if ("none" in condition) {
    return []
  }
  return "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of
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
