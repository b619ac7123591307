import { firstCmsFlag, type CmsPattern } from "./cms-patterns"
import { affirmedIn, firstFlag, holds } from "./engine"
import { any, type TriageResult } from "./types"

export type { CmsPattern } from "./cms-patterns"
export { emergencyReply, type EmergencyReply } from "./replies"
export { triageReply, type ReplyFault } from "./triage-reply"
export * from "./types"

/** So many earlier messages can still be about the same trouble. */
const CONTEXT_MESSAGES = 3

const EXPECTING = any("pregnant", "pregnancy_weeks", "labour", "postpartum")
const INFANT = any("newborn", "weeks_old", "months_old_3", "months_old_12")

/**
 * Does a message tell of a crisis, a poisoning or an emergency, now and of anyone alive? Pure and
 * synchronous; `context` is what the same customer wrote before, oldest first. Patterns of the CMS
 * can add a flag and take none away.
 */
export function triage(
  text: string,
  {
    patterns = [],
    context = [],
  }: { patterns?: readonly CmsPattern[]; context?: readonly string[] } = {}
): TriageResult {
  const now = affirmedIn(text)
  const earlier = context.slice(-CONTEXT_MESSAGES).map(affirmedIn)
  const about = new Set([now, ...earlier].flatMap(({ concepts }) => [...concepts]))
  return {
    flag: firstFlag(now, earlier) ?? firstCmsFlag(text, patterns),
    modifiers: { pregnant: holds(EXPECTING, about), infant: holds(INFANT, about) },
  }
}
