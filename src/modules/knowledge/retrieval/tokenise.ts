import { stem as englishStem } from "porter2"
import { STOP_WORDS } from "./stop-words"

/** Longest first (after Ramanathan and Rao, A lightweight stemmer for Hindi, 2003). */
const HINDI_ENDINGS = [
  "ियों",
  "ियां",
  "ियाँ",
  "ाओं",
  "ाएं",
  "ाएँ",
  "ुओं",
  "ों",
  "ें",
  "ीं",
  "ो",
  "े",
  "ी",
  "ि",
  "ा",
]

/**
 * Words as typed, in their order. A strength is cut off its name ("carvedilol25mg"), a name that
 * holds digits stays whole ("B12", "H1N1").
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .replace(/['’]s\b/g, "")
    .replace(/['’\u200c\u200d]/g, "")
    .replace(/(\p{L}{4})(\d)/gu, "$1 $2")
    .replace(/(\d)(mg|mcg|ml|iu)\b/gi, "$1 $2")
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** What is compared: lower case, English by Porter2, Hindi without its endings. */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) {
    return englishStem(lower)
  }
  const ending = HINDI_ENDINGS.find((end) => lower.endsWith(end) && lower.length - end.length >= 2)
  return ending ? lower.slice(0, -ending.length) : lower
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase())
}

/** A document's words as they are indexed. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem)
}
