import {
  compilePatterns,
  firingPatterns,
  firstCmsFlag,
  type CmsPattern,
  type CompiledPatterns,
} from "../cms-patterns"
import { isFlag, triage } from "../triage"
import { ORDINARY_MESSAGES } from "./ordinary-messages"
import dev from "./redflags-dev.json"
import practice from "./redflags-practice.json"

/** What a pattern of the CMS is measured on before it is published. */
const PHRASES: readonly Phrase[] = [...dev.items, ...practice.items]

/** At most so many of the everyday phrases may raise a flag once a pattern is added. */
const MOST_FALSE_ALARMS = 0.05

/** What a set may take of a thread: to be read once by each process, and for a message that it fits. */
const LONGEST_COMPILE_MS = 15_000
const LONGEST_MESSAGE_MS = 150
/** As long as a message may be (StoreConsultMessage). */
const MESSAGE_CHARACTERS = 2_000
const TRIES = 3

export type PatternEvaluation = {
  accepted: boolean
  recall: number
  false_alarms: number
  /** Why not; null when accepted. */
  reason: "false_alarms" | "fires_on_everyday_messages" | "too_slow" | null
}

type Phrase = { text: string; label: number }

/** What the rules in code say of each phrase, once a process: patterns only add to it. */
let ruled: { phrases: (Phrase & { flagged: boolean })[]; quiet: string[] } | undefined

/**
 * Measures patterns of the CMS before they are published, on the phrases that the rules in code were
 * tuned on. A pattern that fires on what customers write every day is refused, and a set that takes
 * too long.
 */
export function evaluatePatterns(patterns: readonly CmsPattern[]): PatternEvaluation {
  ruled ??= {
    phrases: PHRASES.map(({ text, label }) => ({ text, label, flagged: isFlagged(text) })),
    quiet: ORDINARY_MESSAGES.filter((message) => !isFlagged(message)),
  }
  const began = performance.now()
  const compiled = compilePatterns(patterns)
  const isSlow = performance.now() - began > LONGEST_COMPILE_MS || isSlowToRead(compiled)
  const fires = (text: string) => firstCmsFlag(text, compiled) !== null
  const shareRaised = (label: number) => {
    const chosen = ruled?.phrases.filter((phrase) => phrase.label === label) ?? []
    return chosen.filter(({ text, flagged }) => flagged || fires(text)).length / chosen.length
  }
  const false_alarms = shareRaised(0)
  const reason = ruled.quiet.some(fires)
    ? "fires_on_everyday_messages"
    : false_alarms > MOST_FALSE_ALARMS
      ? "false_alarms"
      : isSlow
        ? "too_slow"
        : null
  return { accepted: reason === null, recall: shareRaised(1), false_alarms, reason }
}

/** A message made of the set's own phrases. One quick try is enough: others are at work too. */
function isSlowToRead(compiled: CompiledPatterns): boolean {
  const phrases = compiled.patterns.flatMap(({ all_of }) => all_of.map(({ any_of }) => any_of[0]))
  const message = phrases.join(" ").slice(0, MESSAGE_CHARACTERS)
  return Array.from({ length: TRIES }).every(() => {
    const began = performance.now()
    Array.from(firingPatterns(message, compiled))
    return performance.now() - began > LONGEST_MESSAGE_MS
  })
}

const isFlagged = (text: string) => isFlag(triage(text))
