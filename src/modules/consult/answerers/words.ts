import { stem } from "porter2"
import { normalise } from "../normalise"

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

export const NEGATIONS =
  /\b(?:not|no|never|without|avoid\w*|cannot|neither|nor|none)\b|n't\b|(?<!\p{L})(?:नहीं|मत|न|बिना)(?![\p{L}\p{M}])/gu

/** Stems of the words that carry meaning, numbers included. */
export function contentWords(text: string): string[] {
  return (normalise(text).match(WORD) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => (/^[a-z]+$/.test(word) ? stem(word) : word))
}

export function numbersIn(text: string): string[] {
  return normalise(text).match(/\d+(?:[.,]\d+)?/g) ?? []
}
