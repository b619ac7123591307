import { flagsOf, type Affirmed } from "./engine"
import type { Flag } from "./types"

/** Whoever takes one of these has more to fear; who asks what it is for may take none. */
const OF_A_MEDICINE: ReadonlySet<string> = new Set([
  "diabetic",
  "insulin_or_pills",
  "blood_thinner",
  "mild_medicine",
  "vitamin_or_mild",
  "new_drug",
])

/**
 * The flags of a message with what was said before it. That somebody asked in general about a medicine
 * makes nobody a patient who takes it, unless nothing else explains what is told now.
 */
export function flagsWithEarlier(now: Affirmed, earlier: readonly Affirmed[]): Flag[] {
  const withoutThem = flagsOf(now, earlier.map(saidOfSomebody))
  return withoutThem.length > 0 ? withoutThem : flagsOf(now, earlier)
}

function saidOfSomebody(said: Affirmed): Affirmed {
  const { message } = said
  // "Baad me" (afterwards) is read as English too, and means nobody.
  const isNamed = message.of("person").some(({ from }) => message.tokens[from] !== "me")
  const isOfSomebody = isNamed || message.has("personal") || message.has("writer")
  const concepts = [...said.concepts].filter((concept) => !OF_A_MEDICINE.has(concept))
  return isOfSomebody ? said : { ...said, concepts: new Set(concepts) }
}
