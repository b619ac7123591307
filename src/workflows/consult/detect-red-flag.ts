import {
  actsInDoubt,
  emergencyReply,
  isFlag,
  triage,
  urgencyOf,
  type Doubt,
  type EmergencyReply,
  type Flag,
  type Modifiers,
  type Topic,
} from "@pulsekart/triage"
import type { Logger } from "@medusajs/framework/types"
import { triageReply } from "../../modules/consult/guards/triage-reply"
import { patternFlag } from "../../modules/consult/pattern-flags"
import { abstention, plainBody } from "../../modules/consult/replies/compose"
import { CALL_FOR_HELP, HELP_IN_DOUBT, helpStillThere } from "../../modules/consult/replies/texts"
import type { SafetyRuleSet } from "../../modules/consult/safety-rules"
import type { FlagStage, Helpline, Language, Raised, Reply } from "../../modules/consult/types"

export type RedFlagSearch = {
  /** What the customer wrote before, oldest first. */
  context: string[]
  rules: SafetyRuleSet
  language: Language
  logger: Logger
}

/** `emergency`: the fixed reply. `doubt`: of a message that is answered. */
export type Seen = { emergency: Reply | undefined; doubt: Doubt | null }

/**
 * Whether a message tells of an emergency. The rules in code say so at once: they need no CMS, no
 * search and no model. Where they are silent, the patterns of the CMS are asked; when those cannot
 * be read, the message goes on without them.
 */
export async function lookForRedFlag(
  text: string,
  { context, rules, language, logger }: RedFlagSearch
): Promise<Seen> {
  const { modifiers, also, ...found } = triage(text, { context })
  const flag = isFlag(found)
    ? found
    : await patternFlag(text, rules).catch((error: unknown) => {
        logger.error(`Consult: the CMS's patterns were not read: ${nameOf(error)}`)
        return null
      })
  if (!flag) {
    return { emergency: undefined, doubt: found.urgency === "cannot_exclude" ? found : null }
  }
  return {
    emergency: fixedReply({ ...flag, modifiers, also }, "message", rules, language),
    doubt: null,
  }
}

/** A message of an error may quote what was sent: its name does not. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "unknown error")

/** What was raised before in this consult, and what this message leaves open. */
export type Open = { raised: Raised | null; doubt: Doubt | null }

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
  if (doubt !== null && outweighs(doubt.topic, raised)) {
    return inDoubt(reply, doubt, rules, language)
  }
  if (raised !== null) {
    const notice = helpStillThere(raised.urgency)[language]
    return withNotice(reply, notice, fixedWords({ topic: raised.topic }, rules, language))
  }
  return flag && reply.kind === "answer"
    ? withNotice(reply, CALL_FOR_HELP[language], fixedWords(flag, rules, language))
    : reply
}

/** Help that was raised in full stays, unless the doubt is of something graver, or asks other people. */
function outweighs(doubt: Topic, raised: Raised | null): boolean {
  if (raised === null || raised.urgency === "cannot_exclude" || raised.urgency === "today") {
    return true
  }
  const urgency = urgencyInDoubt(doubt)
  return urgency !== "emergency" && urgency !== raised.urgency
}

/** Help first, and then the reply. */
function inDoubt(reply: Reply, doubt: Doubt, rules: SafetyRuleSet, language: Language): Reply {
  const help = HELP_IN_DOUBT[urgencyInDoubt(doubt.topic)][language]
  const notice = [help, ...actsInDoubt(doubt.topic, language)].join("\n")
  const { helplines } = fixedWords({ topic: doubt.topic }, rules, language)
  const text = `${notice}\n\n${reply.body.text}`
  return {
    ...reply,
    body: { ...reply.body, text, notice, helplines },
    red_flag: { ...doubt, stage: "message", rule_set_hash: rules.version_hash },
  }
}

/** A doctor today is no help in doubt: who is worse than that calls 112. */
function urgencyInDoubt(doubt: Topic): keyof typeof HELP_IN_DOUBT {
  const urgency = urgencyOf(doubt)
  return urgency === "today" ? "emergency" : urgency
}

/** Nothing can be said of a text that no rule can read, but whom to call. */
export function replyToUnread(rules: SafetyRuleSet, language: Language): Reply {
  const reply = abstention("language_not_read", language)
  const { helplines } = fixedWords({ topic: "unresponsive" }, rules, language)
  return { ...reply, body: { ...reply.body, helplines } }
}

function withNotice(reply: Reply, notice: string, { helplines }: { helplines: Helpline[] }): Reply {
  const text = `${reply.body.text}\n\n${notice}`
  return { ...reply, body: { ...reply.body, text, notice, helplines } }
}

type Subject = {
  topic: Topic
  urgency?: Flag["urgency"]
  modifiers?: Modifiers
  also?: readonly Topic[]
}

function fixedReply(
  { modifiers, also, ...flag }: Flag & Pick<Subject, "modifiers" | "also">,
  stage: FlagStage,
  rules: SafetyRuleSet,
  language: Language
): Reply {
  const { body, helplines } = fixedWords({ ...flag, modifiers, also }, rules, language)
  return {
    kind: "red_flag",
    code: flag.urgency,
    body: plainBody(body, { helplines }),
    red_flag: { ...flag, stage, rule_set_hash: rules.version_hash },
  }
}

/** As the CMS words it; compiled in where it does not: it was never read, or the text is Hinglish. */
function fixedWords(
  subject: Subject,
  { replies }: SafetyRuleSet,
  language: Language
): EmergencyReply {
  const edited = replies.find(({ topic, locale }) => topic === subject.topic && locale === language)
  return emergencyReply({ ...subject, language, edited })
}
