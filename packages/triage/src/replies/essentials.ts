import type { Language, Topic } from "../types"
import { ACTS } from "./acts"
import type { Line } from "./lines"
import { isAdvised, isWritten, stands } from "./stands"
import { REPLIES } from "./texts"

/** The lines of a topic's reply that a text may not go without and does not say, as they are compiled in. */
export function missingEssentials(topic: Topic, language: Language, text: string): Line[] {
  const missing = new Set(
    ACTS[topic].must.filter((act) => !stands(act[language], text)).map(({ id }) => id)
  )
  return REPLIES[topic].lines.filter(({ id }) => missing.has(id))
}

/** What a text advises although it harms in this topic, by the words that say it. */
export function harmsIn(topic: Topic, language: Language, text: string): string[] {
  return ACTS[topic].mustNot
    .filter(({ verbatim, ...act }) => (verbatim ? isWritten : isAdvised)(act[language], text))
    .map((act) => act[language].replaceAll("|", ", "))
}
