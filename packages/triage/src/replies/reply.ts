import type { FlagUrgency, Helpline, Language, Modifiers, Topic } from "../types"
import { urgencyOf } from "../urgency"
import { ACTS } from "./acts"
import { harmsIn, missingEssentials } from "./essentials"
import { HELPLINES, type HelplineName } from "./helplines"
import { BABY_CPR, CALL, CPR, FOR_BABY, FOR_MOTHER, type Line } from "./lines"
import { stands } from "./stands"
import { REPLIES } from "./texts"

export type EmergencyReply = { body: string; helplines: Helpline[] }

type Asked = {
  topic: Topic
  language: Language
  /** Where it is graver than the topic's own. */
  urgency?: FlagUrgency
  modifiers?: Modifiers
  /** What else the message tells of, the graver first. */
  also?: readonly Topic[]
  /** The words of the CMS for this topic in this language. */
  edited?: EmergencyReply
}

/**
 * What is said to a red flag: whom to call, then what to do now. The CMS may word it: what is
 * essential and missing there is added, and words that advise what the topic forbids are not used.
 * Compiled in, so no outage and no edit takes it away.
 */
export function emergencyReply({
  topic,
  language,
  edited,
  also = [],
  ...about
}: Asked): EmergencyReply {
  const { helplines, lines } = REPLIES[topic]
  const trusted = edited && harmsIn(topic, language, edited.body).length === 0 ? edited : null
  const body = trusted
    ? completed(topic, language, trusted.body)
    : written(lines.map((line) => line[language]))
  const { before, after, numbers } = addedFor(topic, about)
  const own = [...before.map((line) => line[language]), body, ...asPoints(after, language)].join(
    "\n"
  )
  return {
    body: [own, ...asPoints(linesBeside(own, [topic, ...also], language), language)].join("\n"),
    helplines: oneOfEach([
      ...(trusted?.helplines ?? []),
      ...[...helplines, ...also.flatMap((other) => REPLIES[other].helplines), ...numbers].map(
        (name) => HELPLINES[name]
      ),
    ]),
  }
}

/**
 * What the other dangers of a message need at once and its reply does not say: the acts marked so in
 * acts.ts. Where two contradict each other, the topic that comes first in rules/index.ts stands.
 */
function linesBeside(own: string, topics: readonly Topic[], language: Language): Line[] {
  const added: Line[] = []
  topics.slice(1).forEach((topic, at) => {
    for (const line of REPLIES[topic].lines) {
      const said = [own, ...added.map((one) => one[language])].join("\n")
      const isMissing = ACTS[topic].must.some(
        (act) => act.beside && act.id === line.id && !stands(act[language], said)
      )
      const harms = topics.slice(0, at + 1).flatMap((one) => harmsIn(one, language, line[language]))
      if (isMissing && harms.length === 0) {
        added.push(line)
      }
    }
  })
  return added
}

/** What helps at once and harms nobody, though it is only in doubt that it is needed. */
export function actsInDoubt(topic: Topic, language: Language): string[] {
  const ids = ACTS[topic].must.filter((act) => act.inDoubt).map(({ id }) => id)
  return REPLIES[topic].lines.filter(({ id }) => ids.includes(id)).map((line) => line[language])
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
  const numbers: HelplineName[] = mother || baby ? ["mother_and_child"] : []
  return {
    before: isGraver ? [CALL] : [],
    after: [
      ...(mother ? [FOR_MOTHER] : []),
      ...(baby ? [FOR_BABY] : []),
      ...(baby && pressesChest ? [BABY_CPR] : []),
    ],
    numbers,
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
