import { stem } from "porter2"
import { normalise } from "@pulsekart/triage"

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const STOP_WORDS = new Set(
  `a about after also am an and any are as at be because been before being but by can could did do
  does doing for from had has have having he her here him his how i if in into is it its just may
  me might more most must my no not of on one only or other our out over own same she should so
  some such than that the their them then there these they this those through to too under until up
  very was we were what when where which while who whom why will with would you your please tell
  know want need help
  है हैं हो था थी का की के को से में पर और या क्या कैसे कब क्यों यह वह मुझे मेरा मेरी मेरे कौन
  hai hain ka ki ke ko se mein kya kaise kab kyu kyun aur ya mujhe mera meri mere hota hoti hote`.split(
    /\s+/
  )
)

const NEGATION =
  /\b(?:not|no|never|without|avoid\w*|cannot|neither|nor|none)\b|n't\b|(?<!\p{L})(?:नहीं|मत|न|बिना)(?![\p{L}\p{M}])/u
const END_OF_DENIAL = /\bbut\b|\bhowever\b|(?<!\p{L})(?:लेकिन|पर)(?![\p{L}\p{M}])|[.;:!?।\n]/u

/** One spelling for all digits would make 105 of 10⁵. */
const RAISED = /[⁰¹²³⁴-⁹]+/g

const DIRECTIONS = new Set(
  `before after during over under above below more less most least only rarely seldom sometimes often
  always unless except until safe unsafe safely harmless harmful dangerous increase decrease raise
  lower reduce higher start stop begin quit better worse enough high low early late first last
  पहले बाद ज़्यादा ज्यादा कम अधिक केवल सिर्फ सिर्फ़ हमेशा कभी सुरक्षित असुरक्षित बढ़ता बढ़ती बढ़ाता बढ़ाती घटता घटती
  घटाता घटाती शुरू बंद ऊपर नीचे`
    .split(/\s+/)
    .map((word) => stemmed(normalise(word)))
)

/** Stems of the words that carry meaning, numbers included. */
export function contentWords(text: string): string[] {
  return (normalise(text).match(WORD) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stemmed)
}

/** Words that turn a statement round or bound it, as stems. */
export function directionsIn(text: string): Set<string> {
  const words = (normalise(text).match(WORD) ?? []).map(stemmed)
  return new Set(words.filter((word) => DIRECTIONS.has(word)))
}

/** The content words that a negation covers: to the end of its clause; in Hindi it follows them. */
export function deniedWords(text: string): Set<string> {
  return new Set(
    normalise(text)
      .split(END_OF_DENIAL)
      .flatMap((clause) => {
        const at = clause.search(NEGATION)
        if (at < 0) {
          return []
        }
        return contentWords(/\p{Script=Devanagari}/u.test(clause) ? clause : clause.slice(at))
      })
      .filter((word) => !NEGATION.test(word))
  )
}

/** How often a text denies: of two denials in a clause, one may be gone. */
export function denialsIn(text: string): number {
  return [...normalise(text).matchAll(new RegExp(NEGATION, "gu"))].length
}

function stemmed(word: string): string {
  return /^[a-z]+$/.test(word) ? stem(word) : word
}

export function numbersIn(text: string): string[] {
  return normalise(text.replace(RAISED, "^$&")).match(/\d+(?:[.,]\d+)?/g) ?? []
}
