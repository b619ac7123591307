import type { Locale } from "../types"

/**
 * Lines packed into texts of about `words` words and of even length. A line is cut only between
 * sentences, so a single longer sentence stays whole, and so does a list with the line that leads to it.
 */
export function splitAtSentences(
  lines: readonly string[],
  locale: Locale,
  words: number
): string[] {
  const sentences = lines.flatMap((line) => sentencesOf(line, locale))
  const total = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const share = total / Math.max(1, Math.ceil(total / words))

  const texts: string[] = []
  let current = ""
  let before = 0
  let afterList = false
  for (const sentence of sentences) {
    // Ends a text where its even share of all words ends, not where it is full: no short rest.
    if (current && before + sentence.words / 2 > share * (texts.length + 1)) {
      texts.push(current)
      current = ""
    }
    const apart = sentence.isList || afterList ? "\n\n" : sentence.opensLine ? "\n" : " "
    current += (current === "" ? "" : apart) + sentence.text
    afterList = sentence.isList
    before += sentence.words
  }
  if (current) {
    texts.push(current)
  }
  return texts
}

function sentencesOf(line: string, locale: Locale) {
  if (line.includes("\n")) {
    return [{ text: line, words: wordsIn(line), opensLine: true, isList: true }]
  }
  const segments = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(line)
  return [...segments]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .map((text, index) => ({
      text,
      words: wordsIn(text),
      opensLine: index === 0,
      isList: false,
    }))
}

const wordsIn = (text: string) => text.split(/\s+/).length
