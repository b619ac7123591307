import type { FlagUrgency, Helpline, Language, Modifiers, Topic } from "../types"
import { urgencyOf } from "../urgency"
import { harmsIn, missingEssentials } from "./essentials"
import { HELPLINES, type HelplineName } from "./helplines"
import { BABY_CPR, CALL, CPR, FOR_BABY, FOR_MOTHER, type Line } from "./lines"
import { REPLIES } from "./texts"

export type EmergencyReply = { body: string; helplines: Helpline[] }

export type Asked = {
  topic: Topic
  language: Language
  /** Where it is graver than the topic's own. */
  urgency?: FlagUrgency
  modifiers?: Modifiers
  /** The words of the CMS for this topic in this language. */
  edited?: EmergencyReply
}

/**
 * What is said to a red flag: whom to call, then what to do now. The CMS may word it: what is
 * essential and missing there is added, and words that advise what the topic forbids are not used.
 * Compiled in, so no outage and no edit takes it away.
 */
export function emergencyReply({ topic, language, edited, ...about }: Asked): EmergencyReply {
  const { helplines, lines } = REPLIES[topic]
  const trusted = edited && harmsIn(topic, language, edited.body).length === 0 ? edited : null
  const body = trusted
    ? completed(topic, language, trusted.body)
    : written(lines.map((line) => line[language]))
  const { before, after, also } = addedFor(topic, about)
  return {
    body: [...before.map((line) => line[language]), body, ...asPoints(after, language)].join("\n"),
    helplines: oneOfEach([
      ...(trusted?.helplines ?? []),
      ...[...helplines, ...also].map((name) => HELPLINES[name]),
    ]),
  }
}

/** Whom to call comes first, what to do after the words that are there. */
function completed(topic: Topic, language: Language, text: string): string {
  const missing = missingEssentials(topic, language, text)
  const calls = missing.filter(({ id }) => id === "call")
  const acts = missing.filter(({ id }) => id !== "call")
  return [...calls.map((line) => line[language]), text, ...asPoints(acts, language)].join("\n")
}

/** An expecting mother and a baby have a line more, and so has what is graver than its topic. */
function addedFor(topic: Topic, { urgency, modifiers }: Pick<Asked, "urgency" | "modifiers">) {
  const isGraver = urgency === "emergency" && urgencyOf(topic) === "today"
  const mother = modifiers?.pregnant === true && topic !== "pregnancy"
  const baby = modifiers?.infant === true && topic !== "infant_danger"
  const pressesChest = REPLIES[topic].lines.some(({ id }) => id === CPR.id)
  const also: HelplineName[] = mother || baby ? ["mother_and_child"] : []
  return {
    before: isGraver ? [CALL] : [],
    after: [
      ...(mother ? [FOR_MOTHER] : []),
      ...(baby ? [FOR_BABY] : []),
      ...(baby && pressesChest ? [BABY_CPR] : []),
    ],
    also,
  }
}

const written = ([call, ...acts]: string[]) => [call, ...acts.map((act) => `- ${act}`)].join("\n")

const asPoints = (lines: readonly Line[], language: Language) =>
  lines.map((line) => `- ${line[language]}`)

function oneOfEach(helplines: readonly Helpline[]): Helpline[] {
  return helplines.filter(
    ({ phone }, at) => helplines.findIndex((other) => other.phone === phone) === at
  )
}
