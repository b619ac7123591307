import { actsInDoubt, UNSAID, urgencyOf, type Doubt, type Topic } from "@pulsekart/triage"
import { triageReply } from "../guards/triage-reply"
import type { Helpline, Raised, Reply } from "../types"
import { fixedWords, redFlagReply, type Wording } from "./emergency"
import { CALL_FOR_HELP, HELP_IN_DOUBT, helpStillThere, WHAT_IS_HAPPENING } from "./texts"

/** What was raised before in this consult, and what this message leaves open. */
type Open = { raised: Raised | null; doubt: Doubt | null }

/**
 * The same look at what is about to be said. Means to die are answered by the crisis reply. A message
 * in which a danger cannot be excluded has help above its answer. Once a consult told of an emergency,
 * help stays in sight beneath each further reply; and an answer that explains a danger without sending
 * for help gets the line that does.
 */
export function withHelp(reply: Reply, { raised, doubt }: Open, wording: Wording): Reply {
  const { language } = wording
  const { flag, faults } = triageReply(reply.body.text)
  if (flag && faults.includes("lethal_means")) {
    return redFlagReply(flag, "reply", wording)
  }
  if (doubt !== null && outweighs(doubt.topic, raised)) {
    return inDoubt(reply, doubt, wording)
  }
  if (raised !== null) {
    const notice = helpStillThere(raised.urgency)[language]
    return withNotice(reply, notice, fixedWords({ topic: raised.topic }, wording))
  }
  return flag && reply.kind === "answer"
    ? withNotice(reply, CALL_FOR_HELP[language], fixedWords(flag, wording))
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
function inDoubt(reply: Reply, doubt: Doubt, wording: Wording): Reply {
  const { rules, language } = wording
  const help = HELP_IN_DOUBT[urgencyInDoubt(doubt.topic)][language]
  const asked = doubt.rule_id === UNSAID.rule_id ? [WHAT_IS_HAPPENING[language]] : []
  const notice = [help, ...asked, ...actsInDoubt(doubt.topic, language)].join("\n")
  const { helplines } = fixedWords({ topic: doubt.topic }, wording)
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

function withNotice(reply: Reply, notice: string, { helplines }: { helplines: Helpline[] }): Reply {
  const text = `${reply.body.text}\n\n${notice}`
  return { ...reply, body: { ...reply.body, text, notice, helplines } }
}
