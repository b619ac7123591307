import {
  emergencyReply,
  type EmergencyReply,
  type Flag,
  type Modifiers,
  type Topic,
} from "@pulsekart/triage"
import type { SafetyRuleSet } from "../safety-rules"
import type { FlagStage, Language, Reply } from "../types"
import { abstention, plainBody } from "./compose"

/** In whose words and language a fixed reply is said. */
export type Wording = { rules: SafetyRuleSet; language: Language }

type Subject = {
  topic: Topic
  urgency?: Flag["urgency"]
  modifiers?: Modifiers
  also?: readonly Topic[]
}

/** The reply of a red flag: whom to call, and what to do now. */
export function redFlagReply(
  { modifiers, also, ...flag }: Flag & Pick<Subject, "modifiers" | "also">,
  stage: FlagStage,
  wording: Wording
): Reply {
  const { body, helplines } = fixedWords({ ...flag, modifiers, also }, wording)
  return {
    kind: "red_flag",
    code: flag.urgency,
    body: plainBody(body, { helplines }),
    red_flag: { ...flag, stage, rule_set_hash: wording.rules.version_hash },
  }
}

/** Nothing can be said of a text that no rule can read, but whom to call. */
export function unreadReply(wording: Wording): Reply {
  const reply = abstention("language_not_read", wording.language)
  const { helplines } = fixedWords({ topic: "unresponsive" }, wording)
  return { ...reply, body: { ...reply.body, helplines } }
}

/** As the CMS words it; compiled in where it does not: it was never read, or the text is Hinglish. */
export function fixedWords(subject: Subject, { rules, language }: Wording): EmergencyReply {
  const edited = rules.replies.find(
    ({ topic, locale }) => topic === subject.topic && locale === language
  )
  return emergencyReply({ ...subject, language, edited })
}
