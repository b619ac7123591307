import { SPELLING } from "../lexicon"
import { MarkedMessage } from "./marked-message"
import { readMessage } from "./read"

/** What a message says apart from its figures of speech; null when it has none. */
export function withoutFigures(text: string): string | null {
  const message = new MarkedMessage(readMessage(text, SPELLING))
  const figures = message.of("idiom")
  const isSaid = (at: number) => !figures.some(({ from, to }) => from <= at && at < to)
  return figures.length > 0 ? message.tokens.filter((_, at) => isSaid(at)).join(" ") : null
}
