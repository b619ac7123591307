import { normalise } from "../text/normalise"

/**
 * Whether a text says an act, by its words: groups joined by ` + `, each of alternatives joined by
 * `|`. All groups stand in one line of the text, in any order, each as the beginning of a word. The
 * first group is the act itself: it has no "not" right beside it, or, after `!`, one in its sentence.
 */
export function stands(words: string, text: string): boolean {
  const [act, ...others] = words.split(" + ")
  return plain(text)
    .split("\n")
    .some(
      (line) =>
        (act.startsWith("!") ? isRefused(act.slice(1), line) : isSaid(act, line)) &&
        others.every((group) => matcher(group).test(line))
    )
}

/** The same, where what must not be advised is warned of: a "not" anywhere in its sentence excuses it. */
export function isAdvised(words: string, text: string): boolean {
  const [act, ...others] = words.split(" + ")
  return sentencesOf(plain(text)).some(
    (sentence) =>
      matcher(act).test(sentence) &&
      !NOT.test(sentence) &&
      others.every((group) => matcher(group).test(sentence))
  )
}

/** The very words, "not" among them: "nothing to eat". */
export const isWritten = (words: string, text: string): boolean => matcher(words).test(plain(text))

const LETTER = String.raw`[\p{L}\p{M}\p{N}']`
const NOT_WORD =
  "no|not|never|nothing|none|don't|dont|without|नहीं|न|ना|मत|बिना|na|nahi|nahin|mat|bina"
const NOT = new RegExp(`(?<!${LETTER})(?:${plain(NOT_WORD)})(?!${LETTER})`, "u")
const NOT_BEFORE = new RegExp(`(?<!${LETTER})(?:${plain(NOT_WORD)})\\s+$`, "u")
const NOT_AFTER = new RegExp(
  `^${LETTER}*\\s+(?:${plain("नहीं|मत|nahi|nahin|mat")})(?!${LETTER})`,
  "u"
)

function isSaid(group: string, line: string): boolean {
  return Array.from(line.matchAll(new RegExp(matcher(group), "gu"))).some(({ 0: word, index }) => {
    const before = line.slice(0, index)
    return !NOT_BEFORE.test(before) && !NOT_AFTER.test(line.slice(index + word.length))
  })
}

const isRefused = (group: string, line: string): boolean =>
  sentencesOf(line).some((sentence) => matcher(group).test(sentence) && NOT.test(sentence))

/** "If no ambulance comes, ..." is a condition: its "no" is none of what follows. */
const CONDITION = new RegExp(
  `(?<!${LETTER})(?:if|unless)(?!${LETTER})[^,]*,|(?<!${LETTER})(?:${plain("न|ना|नहीं|na|nahi|nahin")})\\s+${LETTER}+\\s+(?:${plain("तो|to")})(?!${LETTER})`,
  "gu"
)

const sentencesOf = (text: string) =>
  text.split(/[.!?।;\n]/).map((sentence) => sentence.replace(CONDITION, " "))

/** A number is a whole one, and a word may go on: "wash" is in "washing". */
function matcher(group: string): RegExp {
  const alternatives = plain(group)
    .split("|")
    .map((word) => (/\d$/.test(word) ? `${word}(?!\\d)` : word))
  return new RegExp(`(?<!${LETTER})(?:${alternatives.join("|")})`, "u")
}

/** One spelling, line by line; Devanagari digits and the two marks of a nasal read alike. */
function plain(text: string): string {
  return text
    .split("\n")
    .map(normalise)
    .join("\n")
    .replace(/ँ/g, "ं")
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
}
