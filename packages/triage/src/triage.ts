import { flagsWithEarlier } from "./earlier"
import { affirmedIn, flagsOf, holds, type Affirmed } from "./engine"
import { flagsAskedAbout, pointsBack, saysOnlyNow, UNSAID } from "./follow-up"
import { agreedFlag, doubtedTopic, isTakenBack, ownSignsOf } from "./reader/agreement"
import { CIRCUMSTANCES } from "./reader/circumstances"
import { impressionOf } from "./reader/read"
import { withoutFigures } from "./text/figures-of-speech"
import { any, type Doubt, type Finding, type Flag, type Topic, type TriageResult } from "./types"
import { urgencyOf } from "./urgency"

/** So many earlier messages can still be about the same trouble. */
const CONTEXT_MESSAGES = 3

const EXPECTING = any("pregnant", "pregnancy_weeks", "labour", "postpartum")
const INFANT = any("newborn", "weeks_old", "months_old_3", "months_old_12")

/**
 * Does a message tell of a crisis, a poisoning or an emergency, now and of anyone alive? Pure and
 * synchronous; `context` is what the same customer wrote before, oldest first. Where the rules raise
 * no flag, the reader may raise a doubt, or a flag with a sign that a rule looks for
 * (reader/agreement.ts), and patterns of the CMS a flag (cms-patterns.ts).
 */
export function triage(
  text: string,
  { context = [] }: { context?: readonly string[] } = {}
): TriageResult {
  const now = affirmedIn(text)
  const earlier = context.slice(-CONTEXT_MESSAGES).map(affirmedIn)
  const own = flagsWithEarlier(now, earlier)
  const before = context.at(-1)
  const pointed = own.every(isCallForHelp) ? pointedAt(now, context) : []
  const raised =
    own.length > 0 && pointed.length === 0
      ? own
      : [...splitFlags(text, before), ...borneOut(now, before), ...pointed]
  const [flag] = standing(raised, text, now)
  const about = new Set([now, ...earlier].flatMap(({ concepts }) => [...concepts]))
  const modifiers = { pregnant: holds(EXPECTING, about), infant: holds(INFANT, about) }
  const found: Finding =
    flag ??
    doubtOf(raised) ??
    doubtOfWhatIsOver(now) ??
    (saysOnlyNow(now) ? UNSAID : byReader(text, now)) ??
    splitDoubt(text, before) ??
    NOTHING
  const topics = new Set(flag ? raised.filter(hasSignsOfItsOwn).map(({ topic }) => topic) : [])
  return { ...found, modifiers, also: [...topics].filter((topic) => topic !== found.topic) }
}

/** By the rules alone: the reader has learnt from what customers write, not from articles. */
export const flagByRules = (text: string): Flag | null => flagsOf(affirmedIn(text), [])[0] ?? null

/** Urgent enough for the fixed reply of its topic. */
export const isFlag = (finding: Finding): finding is Flag =>
  finding.urgency !== "cannot_exclude" && finding.urgency !== "none"

/** It names no danger: what was told before is the one. */
const isCallForHelp = ({ rule_id }: Flag) => rule_id === "unresponsive.asks-for-ambulance"

const NOTHING: Finding = { urgency: "none", topic: null, rule_id: null, concepts: [] }

const byReader = (text: string, said: Affirmed): Flag | Doubt | null =>
  agreedFlag({ text, impression: impressionOf(text), said }) ?? readersDoubt(text)

/** A figure of speech beside a danger hides it from the reader no more than from the rules. */
function readersDoubt(text: string): Doubt | null {
  const literal = withoutFigures(text)
  const topic = readingOf(text) ?? (literal === null ? null : readingOf(literal))
  if (topic === null) {
    return null
  }
  const concepts = [...affirmedIn(text).concepts].sort()
  return { urgency: "cannot_exclude", topic, rule_id: "reader", concepts }
}

const readingOf = (text: string): Topic | null =>
  doubtedTopic({ text, impression: impressionOf(text), said: affirmedIn(text) })

/** "He is fine now" beside a danger takes the flag back, and not the doubt. */
function doubtOfWhatIsOver({ evenOver, mentioned }: Affirmed): Doubt | null {
  return doubtOf(flagsOf({ concepts: evenOver, mentioned }, []))
}

const doubtOf = ([flag]: readonly Flag[]): Doubt | null =>
  flag ? { ...flag, urgency: "cannot_exclude" } : null

/** What needs more than this message to hold is not taken back for how this message reads. */
function standing(raised: readonly Flag[], text: string, now: Affirmed): readonly Flag[] {
  const alone = new Set(flagsOf(now, []).map(({ rule_id }) => rule_id))
  return raised.filter((flag) => !alone.has(flag.rule_id) || !isTakenBack(flag, text))
}

/**
 * "Yes, it is happening now", and no more: the last of the messages before that told of a danger, left
 * one in doubt, or asked about one in general, is meant.
 */
function pointedAt(now: Affirmed, context: readonly string[]): Flag[] {
  const earlier = pointsBack(now) ? context.slice(-CONTEXT_MESSAGES) : []
  const told = earlier.map((said, at) => toldIn(said, earlier.slice(0, at)))
  return told.filter((flags) => flags.length > 0).at(-1) ?? []
}

function toldIn(text: string, context: readonly string[]): Flag[] {
  const found = triage(text, { context })
  if (found.topic === null || found.rule_id === UNSAID.rule_id) {
    return flagsAskedAbout(text)
  }
  const { topic, rule_id, concepts } = found
  const asked = isFlag(found) ? [] : flagsAskedAbout(text)
  const main = { topic, rule_id, concepts, urgency: urgencyOf(topic, rule_id) }
  const also = found.also.map((other) => ({ ...main, topic: other, urgency: urgencyOf(other) }))
  return asked.length > 0 ? asked : [main, ...also]
}

/**
 * A second danger is one by a sign that only its rules know, or by more than one: "drowsy", told of a
 * snake bite in a field, is no heat stroke. What holds by one sign alone is its own.
 */
function hasSignsOfItsOwn({ topic, concepts }: Flag): boolean {
  const signs = concepts.filter((concept) => !CIRCUMSTANCES.has(concept))
  const isOwn = (sign: string) => ownSignsOf(topic).has(sign)
  return signs.length !== 1 || concepts.length === 1 || signs.some(isOwn)
}

/** One sign more, after a message whose flag was taken back: it counts again. */
function borneOut(now: Affirmed, before: string | undefined): Flag[] {
  const earlier = affirmedIn(before ?? "")
  const isMore = [...now.concepts].some(
    (concept) => !earlier.concepts.has(concept) && !CIRCUMSTANCES.has(concept)
  )
  return isMore ? flagsOf(earlier, []).filter((flag) => isTakenBack(flag, before ?? "")) : []
}

/** Longer than this, a message says something by itself. */
const HALF_A_SENTENCE = 60

/** One sentence sent as two messages: "my son swallowed", "30 tablets". */
function splitFlags(text: string, before: string | undefined): Flag[] {
  if (!isHalf(before) || isFlagged(before)) {
    return []
  }
  const flags = flagsOf(affirmedIn(`${before} ${text}`), [])
  return flags.length > 0 ? flags : flagsOf(affirmedIn(`${text} ${before}`), [])
}

const isFlagged = (text: string) => flagByRules(text) !== null

const isHalf = (before: string | undefined): before is string =>
  before !== undefined && before.length <= HALF_A_SENTENCE && !/[.!?।]\s*$/.test(before)

/** In two halves of a sentence, where the first says nothing by itself. */
function splitDoubt(text: string, before: string | undefined): Doubt | null {
  const isOpen = isHalf(before) && !isFlagged(before) && !readersDoubt(before)
  return isOpen ? readersDoubt(`${before} ${text}`) : null
}
