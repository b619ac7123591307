import type { AnswerPassage } from "./answerer"
import { contentWords, NEGATIONS, numbersIn } from "./words"
import { normalise } from "../normalise"
import { sentencesOf } from "./sentences"

/**
 * The stated threshold for a sentence that a model wrote: of its content words (stems, stop words
 * left out) at least this share stands in one cited passage, and at least SUPPORT_IN_SENTENCES of
 * them in two neighbouring sentences of it; all its numbers stand there; and it denies nothing that
 * those sentences do not deny, nor the other way round.
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
  const topic = contentWords(`${passage.title} ${passage.heading}`)
  const denies = NEGATIONS.test(normalise(sentence))
  const sentences = sentencesOf(passage.text, passage.locale)
  return sentences.some((_, index) =>
    [sentences.slice(index, index + 1), sentences.slice(index, index + 2)].some((near) => {
      const text = near.join(" ")
      return (
        NEGATIONS.test(normalise(text)) === denies &&
        shareIn(words, new Set([...topic, ...contentWords(text)])) >= SUPPORT_IN_SENTENCES
      )
    })
  )
}

function shareIn(words: string[], found: Set<string>): number {
  return words.filter((word) => found.has(word)).length / words.length
}
