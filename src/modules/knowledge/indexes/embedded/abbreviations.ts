import { isStopWord, stem } from "../../retrieval/tokenise"

export type Abbreviation = { short: string; long: string[] }

/** What short forms stand for: the long form that most chunks give. */
export class Abbreviations {
  private readonly meanings = new Map<string, Map<string, number>>()

  /** @param votes 1 for a chunk that came, -1 for one that went */
  vote(found: readonly Abbreviation[], votes: 1 | -1): void {
    for (const { short, long } of found) {
      const meanings = this.meanings.get(short) ?? new Map<string, number>()
      const meaning = long.join(" ")
      const sum = (meanings.get(meaning) ?? 0) + votes
      if (sum > 0) {
        meanings.set(meaning, sum)
      } else {
        meanings.delete(meaning)
      }
      this.meanings.set(short, meanings)
    }
  }

  speltOut(short: string): string[] {
    const meanings = [...(this.meanings.get(short) ?? [])]
    const [most] = meanings.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return most?.[0].split(" ").filter((word) => !isStopWord(word)) ?? []
  }
}

/** "deep vein thrombosis (DVT)" teaches that DVT means deep vein thrombosis (Schwartz and Hearst 2003). */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = []
  for (const match of text.matchAll(
    /((?:[A-Za-z][\w'-]*[ -]){1,7})\(([A-Z][A-Za-z]{0,4}[A-Z])s?\)/g
  )) {
    const [, before = "", short = ""] = match
    const long = longForm(before.trim(), short)
    if (long) {
      found.push({ short: short.toLowerCase(), long })
    }
  }
  return found
}

/** The shortest end of the text whose words spell the abbreviation, its first letter opening a word. */
function longForm(text: string, short: string): string[] | undefined {
  const letters = short.toLowerCase()
  const lower = text.toLowerCase()
  let from = lower.length
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    do {
      from -= 1
      if (from < 0) {
        return undefined
      }
    } while (
      lower[from] !== letters[letter] ||
      (letter === 0 && from > 0 && /[a-z0-9]/.test(lower[from - 1] ?? ""))
    )
  }
  const words = lower
    .slice(from)
    .split(/[\s-]+/)
    .filter(Boolean)
  return words.length > 1 && words.length <= letters.length * 2 ? words.map(stem) : undefined
}
