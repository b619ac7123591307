import { signsOf, type Affirmed } from "../engine"
import { RULE_FILES } from "../rules"
import type { Flag, Topic } from "../types"
import { urgencyOf } from "../urgency"
import { CIRCUMSTANCES } from "./circumstances"
import { impressionOf, type Impression } from "./read"

/*
 * What the reader may do, in the log of its odds: docs/decisions/two-readers-agree.md has what each
 * was measured to do. Alone it doubts. With a sign that a rule looks for it flags. Where it finds no
 * danger, the flag of a rule becomes a doubt.
 */
const DOUBTS_FROM = -0.45
/** A crisis that nobody notices is the gravest. */
const DOUBTS_A_CRISIS_FROM = -1
const AGREES_FROM = 1
/** It counts words and knows no "not": where something is denied, slight or past, it must be surer. */
const SURER_OF_DENIED = 1
/** So where nothing but circumstances stands beside it. */
const SURER_OF_CIRCUMSTANCES = 0.5
/** What it cannot place reads to it like a crisis or a poisoning: where no word names one, it must be this sure. */
const UNNAMED_FROM = 2
/** And that topic must be ahead of the next by so much. */
const CLEARLY_AHEAD = 2
/** So few, without a sign among them, say nothing by themselves: they name no crisis and no poisoning. */
const SAYS_NOTHING_UP_TO = 5
/** Up to a whole sentence it must be this far ahead. */
const FAR_AHEAD = 4
/** A clause says something from so many words on. */
const CLAUSE_WORDS = 2
/** A few words mean what they say, and are too few to be read as a whole: to flag, and to take a flag back. */
const ENOUGH_TO_FLAG = 10
const ENOUGH_TO_TAKE_BACK = 13
/** A clause that speaks of a danger lets the flag stand. */
const CLAUSE_STANDS_FROM = 0.4
/** Below this it is clearly none: fewer words do, and a clause must be surer to let the flag stand. */
const CLEARLY_NONE_BELOW = -2
const ENOUGH_WHERE_CLEAR = 10
const CLAUSE_STANDS_CLEARLY_FROM = 1.5
/** A bite that has stopped hurting is told as calmly as anything else. */
const TOLD_CALMLY = new Set<Topic>(["rabies_exposure"])
/** A rule that needs the reader holds from here. */
const BEARS_OUT_FROM = -1

const NEEDS_READER = new Set(
  RULE_FILES.flatMap(({ rules }) => rules.filter(({ needsReader }) => needsReader)).map(
    ({ id }) => id
  )
)

const STANDING = new Set(
  RULE_FILES.flatMap(({ rules }) => rules.filter(({ stands }) => stands)).map(({ id }) => id)
)

/** What the rules of a topic alone look for, and a poison by name: vomiting is a sign of much else. */
const NAMED_BY = new Map<Topic, ReadonlySet<string>>([
  ["suicide_selfharm", ownSignsOf("suicide_selfharm")],
  ["poisoning_overdose", new Set([...ownSignsOf("poisoning_overdose"), "toxin_word"])],
])

/** A message as both have read it. */
type Reading = { text: string; impression: Impression; said: Affirmed }

/** What it may be about, where the reader doubts. With the words of a whole message, a crisis is doubted sooner. */
export function doubtedTopic({ text, impression, said }: Reading): Topic | null {
  const { danger, topics } = impression
  const [first, second] = topics
  const isLikeCrisis =
    first.topic === "suicide_selfharm" &&
    first.score - second.score >= CLEARLY_AHEAD &&
    wordsOf(text).length >= ENOUGH_TO_FLAG
  const isDoubted = danger >= (isLikeCrisis ? DOUBTS_A_CRISIS_FROM : DOUBTS_FROM)
  return isDoubted ? topicOf({ text, impression, said }).topic : null
}

/** The reader is sure of a danger, and the message affirms what the rules know as a sign of one. */
export function agreedFlag({ text, impression, said }: Reading): Flag | null {
  const { concepts, mentioned } = said
  const signs = [...concepts].sort()
  const { topic, isNamed } = topicOf({ text, impression, said })
  const isDenied = [...mentioned].some((concept) => !concepts.has(concept))
  const isWeak = signs.every((sign) => CIRCUMSTANCES.has(sign))
  const least =
    AGREES_FROM + (isDenied ? SURER_OF_DENIED : 0) + (isWeak ? SURER_OF_CIRCUMSTANCES : 0)
  const isSure = impression.danger >= (isNamed ? least : Math.max(least, UNNAMED_FROM))
  return isSure && signs.length > 0 && wordsOf(text).length >= ENOUGH_TO_FLAG
    ? { urgency: urgencyOf(topic), topic, rule_id: "reader-and-sign", concepts: signs }
    : null
}

/**
 * A rule fired on words, and neither the message as a whole nor a clause of it reads like a danger to
 * anyone. Self-harm, a poisoning and a poison by name are never taken back; that dying is spoken of is no
 * self-harm until the reader bears it out.
 */
export function isTakenBack({ rule_id, topic, concepts }: Flag, text: string): boolean {
  const { danger } = impressionOf(text)
  if (NEEDS_READER.has(rule_id)) {
    return danger < BEARS_OUT_FROM
  }
  if (NAMED_BY.has(topic) || STANDING.has(rule_id) || concepts.includes("toxin_word")) {
    return false
  }
  const isClear = danger < CLEARLY_NONE_BELOW
  const stands = isClear ? CLAUSE_STANDS_CLEARLY_FROM : CLAUSE_STANDS_FROM
  return (
    danger < (TOLD_CALMLY.has(topic) ? CLEARLY_NONE_BELOW : DOUBTS_FROM) &&
    wordsOf(text).length >= (isClear ? ENOUGH_WHERE_CLEAR : ENOUGH_TO_TAKE_BACK) &&
    clausesOf(text).every((clause) => impressionOf(clause).danger < stands)
  )
}

/** The likeliest topic; where that is a crisis or a poisoning that no word names, and not clearly, the next. */
function topicOf({ text, impression: { topics }, said: { concepts } }: Reading) {
  const isNamed = (topic: Topic) =>
    [...(NAMED_BY.get(topic) ?? concepts)].some((sign) => concepts.has(sign))
  const [first, second] = topics
  const needsName = NAMED_BY.has(first.topic) && !isNamed(first.topic)
  const ahead = first.score - second.score
  if (!isNamed(first.topic) && ahead >= (needsName ? aheadFrom(text, concepts) : CLEARLY_AHEAD)) {
    return { topic: first.topic, isNamed: false }
  }
  const named = topics.find((one) => isNamed(one.topic))
  const { topic } = named ?? topics.find((one) => !NAMED_BY.has(one.topic)) ?? first
  return { topic, isNamed: true }
}

/** How far ahead a crisis must be that no word names. */
function aheadFrom(text: string, concepts: ReadonlySet<string>): number {
  const words = wordsOf(text).length
  const hasSign = [...concepts].some((concept) => !CIRCUMSTANCES.has(concept))
  if (hasSign || words >= ENOUGH_TO_FLAG) {
    return CLEARLY_AHEAD
  }
  return words <= SAYS_NOTHING_UP_TO ? Infinity : FAR_AHEAD
}

/** An order of many things outweighs, in the whole, a danger that stands beside it. */
const clausesOf = (text: string) =>
  text.split(/[^\p{L}\p{M}\p{N}\s'%]+/u).filter((clause) => wordsOf(clause).length >= CLAUSE_WORDS)

const wordsOf = (text: string) => text.trim().split(/\s+/)

/** The signs that the rules of this topic look for, and of no other. */
export function ownSignsOf(topic: Topic): Set<string> {
  const signsIn = (files: typeof RULE_FILES) =>
    files.flatMap(({ rules }) => rules.flatMap(({ when }) => signsOf(when)))
  const others = new Set(signsIn(RULE_FILES.filter((file) => file.topic !== topic)))
  const own = signsIn(RULE_FILES.filter((file) => file.topic === topic))
  return new Set(own.filter((sign) => !others.has(sign)))
}
