import type { AnswerPassage } from "./answerer"
import { contentWords, NEGATIONS, numbersIn } from "./words"
import { normalise } from "../normalise"
import { sentencesOf } from "./sentences"

/**
 * The stated threshold for a sentence that a model wrote: of its content words (stems, stop words
 * left out) at least this share stands in one cited passage, and at least SUPPORT_IN_SENTENCES of
 * them in one sentence of it or two neighbours; all its numbers stand there; and it denies as often
 * as the nearest of those does.
 */
export const SUPPORT_IN_PASSAGE = 0.8
export const SUPPORT_IN_SENTENCES = 0.6

export function isSupported(sentence: string, cited: readonly AnswerPassage[]): boolean {
  const words = contentWords(sentence)
  return words.length > 0 && cited.some((passage) => standsIn(sentence, words, passage))
}

function standsIn(sentence: string, words: string[], passage: AnswerPassage): boolean {
  const whole = new Set(contentWords(`${passage.title} ${passage.heading} ${passage.text}`))
  const numbers = new Set(numbersIn(passage.text))
  if (
    shareIn(words, whole) < SUPPORT_IN_PASSAGE ||
    !numbersIn(sentence).every((number) => numbers.has(number))
  ) {
    return false
  }
  const nearest = nearestText(words, passage)
  return nearest !== undefined && denialsIn(sentence) === denialsIn(nearest)
}

/** One sentence of the passage, or two neighbours, that say most of the words; not too few of them. */
function nearestText(words: string[], { title, heading, text, locale }: AnswerPassage) {
  const topic = contentWords(`${title} ${heading}`)
  const sentences = sentencesOf(text, locale)
  const [nearest] = sentences
    .flatMap((sentence, index) => [sentence, sentences.slice(index, index + 2).join(" ")])
    .map((near) => ({ near, share: shareIn(words, new Set([...topic, ...contentWords(near)])) }))
    .filter(({ share }) => share >= SUPPORT_IN_SENTENCES)
    .sort((a, b) => b.share - a.share || a.near.length - b.near.length)
  return nearest?.near
}

const denialsIn = (text: string) => normalise(text).match(NEGATIONS)?.length ?? 0

function shareIn(words: string[], found: Set<string>): number {
  return words.filter((word) => found.has(word)).length / words.length
}
