import { affirmedIn, flagsOf, type Affirmed } from "./engine"
import { CIRCUMSTANCES } from "./reader/circumstances"
import { overlap, within, type MarkedMessage } from "./text/marked-message"
import { TOPICS, type Doubt, type Flag, type Topic } from "./types"
import { urgencyOf } from "./urgency"

const LONGEST_ANSWER = 12

/** Somebody says that it is happening, and not what: help is in sight, and it is asked. */
export const UNSAID: Doubt = {
  urgency: "cannot_exclude",
  topic: "unresponsive",
  rule_id: "unsaid",
  concepts: [],
}

/** "Yes, it is happening now", "my father has these": it points at what was said before. */
export function pointsBack({ message, mentioned }: Affirmed): boolean {
  return (
    (message.has("confirms") || message.has("points_back")) &&
    !deniesAnything(message) &&
    message.tokens.length <= LONGEST_ANSWER &&
    (message.has("asks_for_help") || !(message.has("of_the_shop") || mentioned.has("asks_to_buy")))
  )
}

const deniesAnything = (message: MarkedMessage): boolean =>
  [...message.of("negator"), ...message.of("negator_after")].some(
    (not) => !message.of("false_negation").some((outer) => within(not, outer))
  )

/** The same, and no word of a danger beside it. */
export const saysOnlyNow = (said: Affirmed): boolean =>
  pointsBack(said) && [...said.mentioned].every((concept) => CIRCUMSTANCES.has(concept))

/** The danger that a message asks about in general, as if it were told; by its signs, or by its name. */
export function flagsAskedAbout(text: string): Flag[] {
  const { evenAsked, mentioned, message } = affirmedIn(text)
  const told = flagsOf({ concepts: evenAsked, mentioned }, [])
  const isNamed = (topic: Topic) =>
    message.of(topic).some((name) => !message.of("idiom").some((idiom) => overlap(idiom, name)))
  const named = (deniesAnything(message) ? [] : TOPICS.filter(isNamed)).map((topic) => {
    return { urgency: urgencyOf(topic), topic, rule_id: "asked-before", concepts: [] }
  })
  return told.length > 0 ? told : named
}
