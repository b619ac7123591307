import type { AnswerPassage } from "./answerer"
import { contentWords, denialsIn, deniedWords, directionsIn, numbersIn } from "./words"
import { sentencesOf } from "./sentences"

/**
 * The stated threshold for a sentence that a model wrote: of its content words (stems, stop words
 * left out) at least this share stands in one cited passage, and at least SUPPORT_IN_SENTENCES of
 * them in one sentence of it or two neighbours, the nearest. All its numbers stand in the nearest;
 * it denies the same words as often; and its words of direction (before, more, only, safe, ...) are the same.
 */
const SUPPORT_IN_PASSAGE = 0.8
const SUPPORT_IN_SENTENCES = 0.75

export function isSupported(sentence: string, cited: readonly AnswerPassage[]): boolean {
  const words = contentWords(sentence)
  return words.length > 0 && cited.some((passage) => standsIn(sentence, words, passage))
}

function standsIn(sentence: string, words: string[], passage: AnswerPassage): boolean {
  const whole = new Set(contentWords(`${passage.title} ${passage.heading} ${passage.text}`))
  if (shareIn(words, whole) < SUPPORT_IN_PASSAGE) {
    return false
  }
  const nearest = nearestText(words, passage)
  return nearest !== undefined && saysTheSame(sentence, words, nearest)
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

/** The same words can say the opposite: what turns them round has to stand in the same place. */
function saysTheSame(sentence: string, words: string[], nearest: string): boolean {
  const numbers = new Set(numbersIn(nearest))
  const said = new Set(words)
  const denied = deniedWords(sentence)
  const deniedThere = deniedWords(nearest)
  return (
    numbersIn(sentence).every((number) => numbers.has(number)) &&
    isSame(directionsIn(sentence), directionsIn(nearest)) &&
    denialsIn(sentence) === denialsIn(nearest) &&
    [...denied].every((word) => deniedThere.has(word)) &&
    [...deniedThere].every((word) => !said.has(word) || denied.has(word))
  )
}

const isSame = (one: Set<string>, other: Set<string>) =>
  one.size === other.size && [...one].every((word) => other.has(word))

function shareIn(words: string[], found: Set<string>): number {
  return words.filter((word) => found.has(word)).length / words.length
}
