import { fold } from "../src/text/fold"
import { normalise } from "../src/text/normalise"
import type { Spelling } from "../src/text/spelling"

/**
 * A word of one concept is known to all of them, so other words of customers may become slips of it:
 * "hoarse" of "horse". These are the words of some texts that are taken for another word from now on.
 */
export function changedReadings(
  texts: readonly string[],
  { before, after }: { before: Spelling; after: Spelling }
): string[] {
  const words = new Set(texts.flatMap((text) => normalise(text).match(/[\p{L}\p{M}']+/gu) ?? []))
  return [...words].flatMap((word) => {
    const [was, is] = [before.read(word), after.read(word)]
    const isItself = is === word || is === `~${fold(word)}`
    return was === is || isItself ? [] : [`"${word}" is read as ${is}, and was as ${was}`]
  })
}
