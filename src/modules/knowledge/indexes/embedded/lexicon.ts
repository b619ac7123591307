/** Below this a wrong letter makes another word. */
const SHORTEST_MISSPELT = 5
const TWO_FAULTS_FROM = 8
/** A word that one chunk alone holds may itself be misspelt. */
const LEAST_CHUNKS = 2
const MOST_CORRECTIONS = 2

/**
 * The words an index holds, to find the nearest ones to a word it does not hold ("diahrrea").
 */
export class Lexicon {
  private readonly byLength = new Map<number, { words: string[]; letters: number[] }>()
  private readonly known = new Set<string>()

  /** A word that was in a chunk once stays known; whether it still counts is asked with it. */
  add(word: string): void {
    if (this.known.has(word)) {
      return
    }
    this.known.add(word)
    if (/^[a-z]{4,}$/.test(word)) {
      const bucket = this.byLength.get(word.length) ?? { words: [], letters: [] }
      bucket.words.push(word)
      bucket.letters.push(letterSet(word))
      this.byLength.set(word.length, bucket)
    }
  }

  /** @returns the nearest known words, the more frequent first */
  nearest(word: string, chunksWith: (word: string) => number): string[] {
    if (word.length < SHORTEST_MISSPELT || !/^[a-z]+$/.test(word)) {
      return []
    }
    const faults = word.length >= TWO_FAULTS_FROM ? 2 : 1
    const letters = letterSet(word)
    let least = faults
    let found: string[] = []
    for (let length = word.length - faults; length <= word.length + faults; length += 1) {
      const bucket = this.byLength.get(length)
      bucket?.words.forEach((candidate, at) => {
        // Each fault changes at most two letters of the set.
        if (bitCount(letters ^ (bucket.letters[at] ?? 0)) > 2 * least) {
          return
        }
        const distance = editDistance(word, candidate, least)
        if (distance <= least && chunksWith(candidate) >= LEAST_CHUNKS) {
          found = distance < least ? [candidate] : [...found, candidate]
          least = distance
        }
      })
    }
    return found.sort((a, b) => chunksWith(b) - chunksWith(a)).slice(0, MOST_CORRECTIONS)
  }
}

function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at += 1) {
    set |= 1 << (word.charCodeAt(at) - 97)
  }
  return set
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    count += 1
  }
  return count
}

/** Optimal string alignment: insert, delete, replace, or swap two neighbours. `most + 1` when above. */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      }
      row.push(cost)
    }
    if (Math.min(...row) > most) {
      return most + 1
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
