import { signsOf, type Affirmed } from "../engine"
import { RULE_FILES } from "../rules"
import type { Flag, Topic } from "../types"
import { urgencyOf } from "../urgency"
import { CIRCUMSTANCES } from "./circumstances"
import type { Impression } from "./read"

/*
 * What the reader may do, in the log of its odds: docs/decisions/two-readers-agree.md has what each
 * was measured to do. Alone it doubts. With a sign that a rule looks for it flags. It takes no flag back.
 */
const DOUBTS_FROM = 0
const AGREES_FROM = 1
/** A few words mean what they say, and are too few to be read as a whole: there it only doubts. */
const ENOUGH_WORDS = 10
/**
 * It counts words and knows no "not": where something is denied, slight or past, it must be surer; and
 * where nothing but circumstances stands beside it.
 */
const SURER = 1.5
/** What it cannot place reads to it like a crisis: one without a sign of its own must be past doubt. */
const CRISIS_FROM = 4.5

/** What the rules of a topic alone look for, and a poison by name: vomiting is a sign of much else. */
const SIGNS_OF_CRISIS = ownSignsOf("suicide_selfharm")
const SIGNS_OF_POISON = new Set([...ownSignsOf("poisoning_overdose"), "toxin_word"])

/** A message as both have read it. */
type Reading = { text: string; impression: Impression; said: Affirmed }

export const isDoubted = ({ danger }: Impression) => danger >= DOUBTS_FROM

/** The reader is sure of a danger, and the message affirms what the rules know as a sign of one. */
export function agreedFlag({ text, impression, said }: Reading): Flag | null {
  const { danger, topic } = impression
  const { concepts, mentioned } = said
  const isPoison = topic === "poisoning_overdose"
  // "Nothing to eat or drink" helps the poisoned and harms others, low sugar first.
  const signs = [...concepts].filter((concept) => !isPoison || SIGNS_OF_POISON.has(concept))
  const isDenied = [...mentioned].some((concept) => !concepts.has(concept))
  const isWeak = !isPoison && signs.every((sign) => CIRCUMSTANCES.has(sign))
  const isLikeCrisis =
    topic === "suicide_selfharm" && !signs.some((sign) => SIGNS_OF_CRISIS.has(sign))
  const least = AGREES_FROM + (isDenied ? SURER : 0) + (isWeak ? SURER : 0)
  const isSure = danger >= (isLikeCrisis ? Math.max(CRISIS_FROM, least) : least)
  return isSure && signs.length > 0 && hasEnoughWords(text)
    ? { urgency: urgencyOf(topic), topic, rule_id: "reader-and-sign", concepts: signs.sort() }
    : null
}

const hasEnoughWords = (text: string) => text.trim().split(/\s+/).length >= ENOUGH_WORDS

function ownSignsOf(topic: Topic): Set<string> {
  const signsIn = (files: typeof RULE_FILES) =>
    files.flatMap(({ rules }) => rules.flatMap(({ when }) => signsOf(when)))
  const others = new Set(signsIn(RULE_FILES.filter((file) => file.topic !== topic)))
  const own = signsIn(RULE_FILES.filter((file) => file.topic === topic))
  return new Set(own.filter((sign) => !others.has(sign)))
}
