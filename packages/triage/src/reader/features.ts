import { normalise } from "../text/normalise"
import { fold, transliterate } from "../text/fold"

/**
 * A power of two: what falls on one place shares its weight. The phrases hold 650,000 features; on
 * 65,536 places a third more of the others read like a danger than on 262,144.
 */
export const PLACES = { danger: 1 << 18, topic: 1 << 13 } as const

const SHORTEST = 3
const LONGEST = 5

/**
 * What a message is made of, as hashes: its words, pairs of words, and pieces of words of three to
 * five letters, so that a misspelling still shares most of them. Each counts once.
 */
export function featuresOf(text: string): number[] {
  const words = wordsOf(text)
  const found = new Set<number>()
  words.forEach((word, at) => {
    found.add(hashOf(`w ${word}`))
    for (const [kind, after] of [words[at + 1], words[at + 2]].entries()) {
      if (after !== undefined) {
        found.add(hashOf(`${kind} ${word} ${after}`))
      }
    }
    const edged = ` ${word} `
    for (let length = SHORTEST; length <= LONGEST; length++) {
      for (let start = 0; start + length <= edged.length; start++) {
        found.add(hashOf(`c${edged.slice(start, start + length)}`))
      }
    }
  })
  return [...found]
}

/** Hindi as it is typed in Latin letters, in one spelling; of a number how large it is. */
function wordsOf(text: string): string[] {
  return normalise(text)
    .replace(/'/g, "")
    .replace(/\d+(?:\.\d+)?/g, (digits) => ` ${sizeOf(Number(digits))} `)
    .replace(/[^\p{L}\p{M}#]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => fold(/[\u0900-\u097f]/.test(word) ? transliterate(word) : word))
}

/** `#7`, `#3x` for 30 to 39, `#4xx` for 400 to 499, `#k` for more; as letters, that nothing splits. */
function sizeOf(number: number): string {
  const letter = (digit: number) => "abcdefghij"[Math.floor(digit)] ?? "k"
  if (number < 10) {
    return `#${letter(number)}`
  }
  if (number < 100) {
    return `#${letter(number / 10)}x`
  }
  return number < 1_000 ? `#${letter(number / 100)}xx` : "#k"
}

/** FNV-1a over UTF-16 units. */
function hashOf(piece: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < piece.length; at++) {
    hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
