import { LAST_RESORT } from "../../modules/consult/replies/texts"
import { emergencyBody } from "../../modules/consult/replies/compose"
import type { SafetyRuleSet } from "../../modules/consult/safety-rules"
import { triage, triageReply } from "../../modules/consult/triage"
import type { FlagStage, Language, RedFlag, Reply } from "../../modules/consult/types"

/**
 * The fixed reply when a message tells of an emergency. Pure and synchronous: it needs no CMS, no
 * search and no model.
 */
export function redFlagReply(
  text: string,
  context: string[],
  rules: SafetyRuleSet,
  language: Language
): Reply | undefined {
  const { flag, modifiers } = triage(text, { patterns: rules.patterns, context })
  if (!flag) {
    return undefined
  }
  const expecting = modifiers.pregnant || modifiers.infant
  const action =
    expecting && flag.action === "urgent_today" ? "urgent_pregnancy_infant" : flag.action
  return fixedReply({ ...flag, action }, "message", rules, language)
}

/** The fixed reply when what was about to be said sounds like an emergency. */
export function redFlagInReply(
  text: string,
  rules: SafetyRuleSet,
  language: Language
): Reply | undefined {
  const { flag } = triageReply(text)
  return flag ? fixedReply(flag, "reply", rules, language) : undefined
}

function fixedReply(
  flag: RedFlag,
  stage: FlagStage,
  rules: SafetyRuleSet,
  language: Language
): Reply {
  const { category, action, rule_id } = flag
  return {
    kind: "red_flag",
    code: action,
    body: emergencyBody(textFor(action, rules, language), helplinesFor(action, rules)),
    red_flag: { category, action, rule_id, stage, rule_set_hash: rules.version_hash },
  }
}

function textFor(action: string, rules: SafetyRuleSet, language: Language): string {
  const locale = language === "hinglish" ? "en" : language
  const edited = rules.replies.find((reply) => reply.action === action && reply.locale === locale)
  return edited?.body ?? LAST_RESORT[language]
}

function helplinesFor(action: string, rules: SafetyRuleSet) {
  const named = rules.replies.find((reply) => reply.action === action)?.helplines ?? []
  return named.length > 0 ? named : [{ name: "112", phone: "112", kind: "all_emergencies" }]
}
