/** Shorter words are too close to each other to guess. */
export const SHORTEST_TO_CORRECT = 5
/** No word of the lexicon is longer; the deletions of a longer one would take minutes. */
export const LONGEST = 24
const SHORTEST_STEM = 4
const LONG_WORD = 9

/** Words that begin so. */
export class StemSet {
  constructor(private readonly stems: ReadonlySet<string>) {}

  hasStemOf(word: string): boolean {
    for (let length = SHORTEST_STEM; length <= word.length; length++) {
      if (this.stems.has(word.slice(0, length))) {
        return true
      }
    }
    return false
  }
}

/** Words within one slip (two in long words), found by their deletions. */
export class NearWords {
  private readonly byDeletion = new Map<string, string[]>()
  private readonly bySingle = new Map<string, string>()

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const single = word.replace(/(.)\1+/g, "$1")
      if (word.length >= SHORTEST_STEM && !this.bySingle.has(single)) {
        this.bySingle.set(single, word)
      }
      if (word.length < SHORTEST_TO_CORRECT) {
        continue
      }
      for (const key of [word, ...deletions(word)]) {
        this.byDeletion.set(key, [...(this.byDeletion.get(key) ?? []), word])
      }
    }
  }

  /** The word that differs in doubled letters only. */
  same(single: string): string | undefined {
    return this.bySingle.get(single)
  }

  find(word: string, shortest: number): string | undefined {
    if (word.length < shortest || word.length > LONGEST) {
      return undefined
    }
    const keys = [word, ...deletions(word)]
    const far = word.length >= LONG_WORD ? keys.flatMap(deletions) : []
    let best: { word: string; slips: number } | undefined
    for (const key of [...keys, ...far]) {
      for (const candidate of this.byDeletion.get(key) ?? []) {
        const allowed = Math.min(word.length, candidate.length) >= LONG_WORD ? 2 : 1
        if (candidate[0] !== word[0]) {
          continue
        }
        const slips = distance(word, candidate)
        if (slips <= allowed && (!best || slips < best.slips)) {
          best = { word: candidate, slips }
        }
      }
    }
    return best?.word
  }
}

function deletions(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Insertions, deletions, substitutions and swaps of neighbours. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      next.push(least)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
