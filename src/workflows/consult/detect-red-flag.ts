import { emergencyReply, triage } from "@pulsekart/triage"
import type { Logger } from "@medusajs/framework/types"
import { triageReply } from "../../modules/consult/guards/triage-reply"
import { patternFlag } from "../../modules/consult/pattern-flags"
import { abstention, plainBody } from "../../modules/consult/replies/compose"
import { CALL_FOR_HELP, helpStillThere } from "../../modules/consult/replies/texts"
import type { SafetyRuleSet } from "../../modules/consult/safety-rules"
import type { FlagStage, Helpline, Language, RedFlag, Reply } from "../../modules/consult/types"

export type RedFlagSearch = {
  /** What the customer wrote before, oldest first. */
  context: string[]
  rules: SafetyRuleSet
  language: Language
  logger: Logger
}

/**
 * The fixed reply when a message tells of an emergency. The rules in code say so at once: they need
 * no CMS, no search and no model. Where they are silent, the patterns of the CMS are asked; when
 * those cannot be read, the message goes on without them.
 */
export async function redFlagReply(
  text: string,
  { context, rules, language, logger }: RedFlagSearch
): Promise<Reply | undefined> {
  const { flag: ruled, modifiers } = triage(text, { context })
  const flag =
    ruled ??
    (await patternFlag(text, rules).catch((error: unknown) => {
      logger.error(`Consult: the CMS's patterns were not read: ${nameOf(error)}`)
      return null
    }))
  if (!flag) {
    return undefined
  }
  const expecting = modifiers.pregnant || modifiers.infant
  const action =
    expecting && flag.action === "urgent_today" ? "urgent_pregnancy_infant" : flag.action
  return fixedReply({ ...flag, action }, "message", rules, language)
}

/** A message of an error may quote what was sent: its name does not. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "unknown error")

/**
 * The same look at what is about to be said. Means to die are answered by the crisis reply. Once a
 * consult told of an emergency (`raised`: its action), help stays in sight beneath each further
 * reply; and an answer that explains a danger without sending for help gets the line that does.
 */
export function checkedReply(
  reply: Reply,
  raised: string | null,
  rules: SafetyRuleSet,
  language: Language
): Reply {
  const { flag, faults } = triageReply(reply.body.text)
  if (flag && faults.includes("lethal_means")) {
    return fixedReply(flag, "reply", rules, language)
  }
  if (raised !== null) {
    return withNotice(reply, helpStillThere(raised)[language], fixedWords(raised, rules, language))
  }
  return flag && reply.kind === "answer"
    ? withNotice(reply, CALL_FOR_HELP[language], fixedWords("emergency", rules, language))
    : reply
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
