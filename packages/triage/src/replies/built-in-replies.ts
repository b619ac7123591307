import { TOPICS, type FlagUrgency, type Language, type Topic } from "../types"
import { urgencyOf } from "../urgency"
import { ACTS } from "./acts"
import { emergencyReply } from "./reply"
import { REPLIES } from "./texts"

export type BuiltInReply = Record<Language, string> & {
  topic: Topic
  urgency: FlagUrgency
  /** The lines that no edit takes away, and on whose word. */
  essentials: { line: string; source: string }[]
}

/** The replies in the program, for a clinician to read and for an editor to word anew. */
export function builtInReplies(): BuiltInReply[] {
  return TOPICS.map((topic) => ({
    topic,
    urgency: urgencyOf(topic),
    en: emergencyReply({ topic, language: "en" }).body,
    hi: emergencyReply({ topic, language: "hi" }).body,
    hinglish: emergencyReply({ topic, language: "hinglish" }).body,
    essentials: REPLIES[topic].lines.flatMap(({ id, en }) =>
      ACTS[topic].must.filter((act) => act.id === id).map(({ source }) => ({ line: en, source }))
    ),
  }))
}
