import { affirmedIn, firstFlag, holds } from "./engine"
import { any, type TriageFlag, type TriageResult } from "./types"

/** So many earlier messages can still be about the same trouble. */
const CONTEXT_MESSAGES = 3

const EXPECTING = any("pregnant", "pregnancy_weeks", "labour", "postpartum")
const INFANT = any("newborn", "weeks_old", "months_old_3", "months_old_12")

/**
 * Does a message tell of a crisis, a poisoning or an emergency, now and of anyone alive? Pure and
 * synchronous; `context` is what the same customer wrote before, oldest first. Where it raises no
 * flag, patterns of the CMS may (cms-patterns.ts).
 */
export function triage(
  text: string,
  { context = [] }: { context?: readonly string[] } = {}
): TriageResult {
  const now = affirmedIn(text)
  const earlier = context.slice(-CONTEXT_MESSAGES).map(affirmedIn)
  const flag = firstFlag(now, earlier) ?? splitFlag(text, context.at(-1))
  const about = new Set([now, ...earlier].flatMap(({ concepts }) => [...concepts]))
  return {
    flag,
    modifiers: { pregnant: holds(EXPECTING, about), infant: holds(INFANT, about) },
  }
}

/** Longer than this, a message says something by itself. */
const HALF_A_SENTENCE = 60

/** One sentence sent as two messages: "my son swallowed", "30 tablets". */
function splitFlag(text: string, before: string | undefined): TriageFlag | null {
  const isHalf = before && before.length <= HALF_A_SENTENCE && !/[.!?।]\s*$/.test(before)
  if (!isHalf || firstFlag(affirmedIn(before), [])) {
    return null
  }
  return (
    firstFlag(affirmedIn(`${before} ${text}`), []) ?? firstFlag(affirmedIn(`${text} ${before}`), [])
  )
}
