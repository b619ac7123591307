import { ORDINARY_MESSAGES } from "../ordinary-messages"
import { firstCmsFlag, type CmsPattern } from "./cms-patterns"
import { affirmedIn, firstFlag } from "./engine"
import evaluationSet from "./evaluation-set.json"

/** At most so many of the everyday phrases may raise a flag once a pattern is added. */
const MOST_FALSE_ALARMS = 0.05

export type PatternEvaluation = {
  accepted: boolean
  recall: number
  false_alarms: number
  /** Why not; null when accepted. */
  reason: "false_alarms" | "fires_on_everyday_messages" | null
}

type Phrase = { text: string; label: number }

/** What the rules in code say of each phrase, once a process: patterns only add to it. */
let ruled: { phrases: (Phrase & { flagged: boolean })[]; quiet: string[] } | undefined

/**
 * Measures patterns of the CMS before they are published, on the phrases that the rules in code were
 * tuned on. A pattern that fires on what customers write every day is refused.
 */
export function evaluatePatterns(patterns: readonly CmsPattern[]): PatternEvaluation {
  ruled ??= {
    phrases: evaluationSet.items.map((item) => ({ ...item, flagged: isFlagged(item.text) })),
    quiet: ORDINARY_MESSAGES.filter((message) => !isFlagged(message)),
  }
  const fires = (text: string) => firstCmsFlag(text, patterns) !== null
  const shareRaised = (label: number) => {
    const chosen = ruled?.phrases.filter((phrase) => phrase.label === label) ?? []
    return chosen.filter(({ text, flagged }) => flagged || fires(text)).length / chosen.length
  }
  const false_alarms = shareRaised(0)
  const reason = ruled.quiet.some(fires)
    ? "fires_on_everyday_messages"
    : false_alarms > MOST_FALSE_ALARMS
      ? "false_alarms"
      : null
  return { accepted: reason === null, recall: shareRaised(1), false_alarms, reason }
}

const isFlagged = (text: string) => firstFlag(affirmedIn(text), []) !== null
