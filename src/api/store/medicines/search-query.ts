import { foldDevanagari } from "../../../lib/fold-devanagari"

/** More words than anybody types; the rest is left out. */
const MAX_WORDS = 8

/**
 * What was typed into a search box, one blank between words: other blanks and letters that look alike
 * are folded, and "500mg" is "500 mg".
 */
export function foldSearch(typed: string): string {
  return foldDevanagari(typed)
    .toLowerCase()
    .replace(/(\d)(?=\p{L})/gu, "$1 ")
    .split(/[\s,;:+/%()"'’]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MAX_WORDS)
    .join(" ")
}

export const isNumber = (word: string) => /^\d+(\.\d+)?$/.test(word)

/** The words of a folded search that a name in it leaves over: of "dolo 650" the number. */
export function wordsBeside(name: string, folded: string): string[] {
  return ` ${folded} `.replace(` ${name} `, " ").split(" ").filter(Boolean)
}
