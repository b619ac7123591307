import { ORDINARY_MESSAGES } from "@pulsekart/triage"
import { faultOfSentence, type SentenceFault } from "./guards/guard-sentence"
import type { SafetyRules } from "./safety-rules"

/** The ids of the patterns that raise a red flag which the rules in code do not. */
export type PatternsThatFire = (message: string) => string[]

type RuleFault = {
  subject: string
  reason: "false_alarm" | "no_helpline" | "dose" | "promotion" | "link" | "instruction" | "phone"
}

export type RuleSetEvaluation = {
  accepted: boolean
  patterns: number
  replies: number
  ordinary_messages: number
  faults: RuleFault[]
}

const PHONE = /^[+\d][\d\s-]{1,18}\d$/
const FOR_ALL = ["112"]
const FOR_A_CRISIS = ["112", "14416"]

/** A change of the rules is measured before it is used. Its faults name rules, never what people wrote. */
export function evaluateRules(rules: SafetyRules, firedBy: PatternsThatFire): RuleSetEvaluation {
  const loud = new Set(ORDINARY_MESSAGES.flatMap(firedBy))
  const faults = [
    ...rules.patterns
      .filter(({ id }) => loud.has(id))
      .map(({ id }) => ({ subject: `pattern:${id}`, reason: "false_alarm" as const })),
    ...rules.replies.flatMap(faultsOfReply),
    ...rules.helplines
      .filter(({ phone }) => !PHONE.test(phone))
      .map(({ name }) => ({ subject: `helpline:${name}`, reason: "phone" as const })),
  ]
  return {
    accepted: faults.length === 0,
    patterns: rules.patterns.length,
    replies: rules.replies.length,
    ordinary_messages: ORDINARY_MESSAGES.length,
    faults,
  }
}

/** An emergency reply names 112, in a crisis Tele-MANAS too, and never a dose or a product. */
function faultsOfReply({ topic, locale, body, helplines }: SafetyRules["replies"][number]) {
  const subject = `reply:${topic}:${locale}`
  const faults: RuleFault[] = []
  const phones = helplines.map(({ phone }) => phone)
  const needed = topic === "suicide_selfharm" ? FOR_A_CRISIS : FOR_ALL
  if (!needed.every((phone) => phones.includes(phone))) {
    faults.push({ subject, reason: "no_helpline" })
  }
  const fault = faultOfWords(body)
  if (fault) {
    faults.push({ subject, reason: fault })
  }
  return faults
}

/** What may not stand in the words of a reply, whoever wrote them. */
export function faultOfWords(body: string): SentenceFault | undefined {
  return body
    .split(/(?<=[.!?।])\s+|\n/)
    .map(faultOfSentence)
    .find((found) => found !== undefined)
}
