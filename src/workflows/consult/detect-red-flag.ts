import { emergencyReply, triage, type Topic } from "@pulsekart/triage"
import type { Logger } from "@medusajs/framework/types"
import { triageReply } from "../../modules/consult/guards/triage-reply"
import { patternFlag } from "../../modules/consult/pattern-flags"
import { abstention, plainBody } from "../../modules/consult/replies/compose"
import { CALL_FOR_HELP, HELP_IN_DOUBT, helpStillThere } from "../../modules/consult/replies/texts"
import type { SafetyRuleSet } from "../../modules/consult/safety-rules"
import {
  CANNOT_EXCLUDE,
  type FlagStage,
  type Helpline,
  type Language,
  type RedFlag,
  type Reply,
} from "../../modules/consult/types"

export type RedFlagSearch = {
  /** What the customer wrote before, oldest first. */
  context: string[]
  rules: SafetyRuleSet
  language: Language
  logger: Logger
}

/** `emergency`: the fixed reply. `doubt`: what a danger would be about, in a message that is answered. */
export type Seen = { emergency: Reply | undefined; doubt: Topic | null }

/**
 * Whether a message tells of an emergency. The rules in code say so at once: they need no CMS, no
 * search and no model. Where they are silent, the patterns of the CMS are asked; when those cannot
 * be read, the message goes on without them.
 */
export async function lookForRedFlag(
  text: string,
  { context, rules, language, logger }: RedFlagSearch
): Promise<Seen> {
  const { flag: ruled, doubt, modifiers } = triage(text, { context })
  const flag =
    ruled ??
    (await patternFlag(text, rules).catch((error: unknown) => {
      logger.error(`Consult: the CMS's patterns were not read: ${nameOf(error)}`)
      return null
    }))
  if (!flag) {
    return { emergency: undefined, doubt }
  }
  const expecting = modifiers.pregnant || modifiers.infant
  const action =
    expecting && flag.action === "urgent_today" ? "urgent_pregnancy_infant" : flag.action
  return { emergency: fixedReply({ ...flag, action }, "message", rules, language), doubt: null }
}

/** A message of an error may quote what was sent: its name does not. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "unknown error")

/** What was raised before in this consult (its action), and what this message leaves open. */
export type Open = { raised: string | null; doubt: Topic | null }

/**
 * The same look at what is about to be said. Means to die are answered by the crisis reply. A message
 * in which a danger cannot be excluded has help above its answer. Once a consult told of an emergency,
 * help stays in sight beneath each further reply; and an answer that explains a danger without sending
 * for help gets the line that does.
 */
export function checkedReply(
  reply: Reply,
  { raised, doubt }: Open,
  rules: SafetyRuleSet,
  language: Language
): Reply {
  const { flag, faults } = triageReply(reply.body.text)
  if (flag && faults.includes("lethal_means")) {
    return fixedReply(flag, "reply", rules, language)
  }
  if (doubt !== null && outweighs(doubt, raised)) {
    return inDoubt(reply, doubt, rules, language)
  }
  if (raised !== null) {
    return withNotice(reply, helpStillThere(raised)[language], fixedWords(raised, rules, language))
  }
  return flag && reply.kind === "answer"
    ? withNotice(reply, CALL_FOR_HELP[language], fixedWords("emergency", rules, language))
    : reply
}

/** Help that was raised in full stays, unless the doubt is of something graver, or asks other people. */
function outweighs(doubt: Topic, raised: string | null): boolean {
  if (raised === null || raised === CANNOT_EXCLUDE || raised.startsWith("urgent_")) {
    return true
  }
  const action = actionInDoubt(doubt)
  return action !== "emergency" && action !== raised
}

/** Help first, and then the reply. */
function inDoubt(reply: Reply, doubt: Topic, rules: SafetyRuleSet, language: Language): Reply {
  const action = actionInDoubt(doubt)
  const notice = HELP_IN_DOUBT[action][language]
  const { helplines } = fixedWords(action, rules, language)
  const text = `${notice}\n\n${reply.body.text}`
  return {
    ...reply,
    body: { ...reply.body, text, notice, helplines },
    red_flag: {
      category: doubt,
      action: CANNOT_EXCLUDE,
      rule_id: "reader",
      stage: "message",
      rule_set_hash: rules.version_hash,
    },
  }
}

function actionInDoubt(doubt: Topic): keyof typeof HELP_IN_DOUBT {
  switch (doubt) {
    case "suicide_selfharm":
      return "crisis"
    case "poisoning_overdose":
      return "emergency_poison"
    default:
      return "emergency"
  }
}

/** Nothing can be said of a text that no rule can read, but whom to call. */
export function replyToUnread(rules: SafetyRuleSet, language: Language): Reply {
  const reply = abstention("language_not_read", language)
  const { helplines } = fixedWords("emergency", rules, language)
  return { ...reply, body: { ...reply.body, helplines } }
}

function withNotice(reply: Reply, notice: string, { helplines }: { helplines: Helpline[] }): Reply {
  const text = `${reply.body.text}\n\n${notice}`
  return { ...reply, body: { ...reply.body, text, notice, helplines } }
}

function fixedReply(
  flag: RedFlag,
  stage: FlagStage,
  rules: SafetyRuleSet,
  language: Language
): Reply {
  const { category, action, rule_id } = flag
  const { body, helplines } = fixedWords(action, rules, language)
  return {
    kind: "red_flag",
    code: action,
    body: plainBody(body, { helplines }),
    red_flag: { category, action, rule_id, stage, rule_set_hash: rules.version_hash },
  }
}

/**
 * As the CMS words it; compiled in where it does not: it was never read, or the text is Hinglish. A
 * number that is compiled in is never taken away by an edit.
 */
function fixedWords(
  action: string,
  rules: SafetyRuleSet,
  language: Language
): { body: string; helplines: Helpline[] } {
  const compiled = emergencyReply(action, language)
  const edited = rules.replies.find((reply) => reply.action === action && reply.locale === language)
  if (!edited) {
    return compiled
  }
  const phones = new Set(edited.helplines.map(({ phone }) => phone))
  const missing = compiled.helplines.filter(({ phone }) => !phones.has(phone))
  return { body: edited.body, helplines: [...edited.helplines, ...missing] }
}
