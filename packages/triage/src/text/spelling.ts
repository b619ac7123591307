import { fold, transliterate } from "./fold"
import type { Vocabulary } from "./pattern"

/** Shorter words are too close to each other to guess. */
const SHORTEST_TO_CORRECT = 5
const SHORTEST_STEM = 4
const LONG_WORD = 9
/** Two words written as one are told apart, and one written as two is put together, from these lengths on. */
const SHORTEST_HALF = 4
const SHORTEST_WHOLE = 7
/** No word of the lexicon is longer; the deletions of a longer one would take minutes. */
const LONGEST = 24
const ENDINGS = ["", "s", "ed", "d", "ing", "ion", "e", "en", "y", "ness", "ous"]

/** Reads a word as one that the lexicon knows: as written, as Hindi, or with a slip of the finger. */
export class Spelling {
  private readonly englishStems: StemSet
  private readonly hindiStems: StemSet
  private readonly nearEnglish: NearWords
  private readonly nearHindi: NearWords

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly everyday: ReadonlySet<string>,
    private readonly loanWords: ReadonlyMap<string, string>
  ) {
    this.englishStems = new StemSet(vocabulary.englishStems)
    this.hindiStems = new StemSet(vocabulary.hindiStems)
    this.nearEnglish = new NearWords([
      ...vocabulary.english,
      ...[...vocabulary.englishStems].flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
    ])
    this.nearHindi = new NearWords([...vocabulary.hindi, ...vocabulary.hindiStems])
  }

  /** The word under which patterns look for it; Hindi carries a `~`. */
  read(word: string): string {
    if (/\p{Script=Devanagari}/u.test(word)) {
      const latin = fold(transliterate(word))
      return (
        this.loanWords.get(latin) ??
        `~${this.knownHindi(latin) ? latin : (this.nearHindi.find(latin, SHORTEST_TO_CORRECT) ?? latin)}`
      )
    }
    if (!/^[a-z']+$/.test(word) || this.everyday.has(word)) {
      return word
    }
    if (this.vocabulary.english.has(word) || this.englishStems.hasStemOf(word)) {
      return word
    }
    const folded = fold(word)
    if (this.knownHindi(folded)) {
      return `~${folded}`
    }
    const collapsed = this.nearEnglish.same(word.replace(/(.)\1+/g, "$1"))
    if (collapsed) {
      return collapsed
    }
    const english = this.nearEnglish.find(word, SHORTEST_TO_CORRECT - 1)
    if (english) {
      return english
    }
    const hindi = this.nearHindi.find(folded, SHORTEST_TO_CORRECT)
    return hindi ? `~${hindi}` : word
  }

  /** "heartattack" as two words. A word that the lexicon or a customer's day knows stays whole. */
  apart(word: string): string[] {
    if (word.length < 2 * SHORTEST_HALF || word.length > LONGEST || this.isKnown(word)) {
      return [word]
    }
    const isHalf = /\p{Script=Devanagari}/u.test(word)
      ? (half: string) => this.loanWords.has(fold(transliterate(half)))
      : (half: string) =>
          half.length >= SHORTEST_HALF &&
          (this.vocabulary.english.has(half) || this.vocabulary.englishStems.has(half))
    for (let at = 2; at < word.length - 1; at++) {
      const halves = [word.slice(0, at), word.slice(at)]
      if (halves.every(isHalf)) {
        return halves
      }
    }
    return [word]
  }

  /** "un conscious" and "आत्म हत्या" as one word, under which patterns look for it. */
  together(one: string, other: string): string | undefined {
    const whole = one + other
    const isLong = whole.length >= SHORTEST_WHOLE && whole.length <= LONGEST
    if (!isLong || (this.isKnown(one) && this.isKnown(other))) {
      return undefined
    }
    if (/^[a-z]+$/.test(whole) && this.vocabulary.english.has(whole)) {
      return whole
    }
    const isHindi = /^(?:[a-z]+|\p{Script=Devanagari}+)$/u.test(whole)
    const latin = isHindi && fold(transliterated(one)) + fold(transliterated(other))
    return latin && latin.length >= SHORTEST_WHOLE && this.vocabulary.hindi.has(latin)
      ? `~${latin}`
      : undefined
  }

  private isKnown(word: string): boolean {
    return (
      this.everyday.has(word) ||
      this.vocabulary.english.has(word) ||
      this.englishStems.hasStemOf(word) ||
      this.knownHindi(fold(transliterated(word)))
    )
  }

  private knownHindi(folded: string): boolean {
    return this.vocabulary.hindi.has(folded) || this.hindiStems.hasStemOf(folded)
  }
}

const transliterated = (word: string) =>
  /\p{Script=Devanagari}/u.test(word) ? transliterate(word) : word

class StemSet {
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
class NearWords {
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
