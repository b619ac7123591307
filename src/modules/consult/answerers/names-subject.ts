import { contentWords } from "./words"

type Subject = { title: string; molecule: string | null; keywords: readonly string[] }

/** Shorter names ("TB" apart) are too often part of something else. */
const LEAST_LETTERS = 4

/**
 * Does a question name what a document is about, by its title, its molecule or one of its other
 * names? Then the document may answer although the rest of the question is in other words.
 */
export function namesSubject(question: string, { title, molecule, keywords }: Subject): boolean {
  const asked = new Set(contentWords(question))
  return [title, molecule ?? "", ...keywords].some((name) => {
    const words = contentWords(name)
    const isLong = words.join("").length >= LEAST_LETTERS
    return isLong && words.every((word) => asked.has(word))
  })
}

/** First what the question names; the rest only when the search is sure of it. */
export function passagesThatFit<Passage extends Subject>(
  question: string,
  { confident, passages }: { confident: boolean; passages: readonly Passage[] }
): Passage[] {
  const named = passages.filter((passage) => namesSubject(question, passage))
  return confident ? [...named, ...passages.filter((one) => !named.includes(one))] : named
}
