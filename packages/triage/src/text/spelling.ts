import { fold, transliterate } from "./fold"
import { LONGEST, NearWords, SHORTEST_TO_CORRECT, StemSet } from "./known-words"
import type { Vocabulary } from "./pattern"

/** Two words written as one are told apart, and one written as two is put together, from these lengths on. */
const SHORTEST_HALF = 4
const SHORTEST_WHOLE = 7
const ENDINGS = ["", "s", "ed", "d", "ing", "ion", "e", "en", "y", "ness", "ous"]

/** Reads a word as one that the lexicon knows: as written, as Hindi, or with a slip of the finger. */
export class Spelling {
  private readonly englishStems: StemSet
  private readonly hindiStems: StemSet
  private readonly everydayHindi: ReadonlySet<string>
  private readonly nearEnglish: NearWords
  private readonly nearHindi: NearWords

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly everyday: ReadonlySet<string>,
    private readonly loanWords: ReadonlyMap<string, string>
  ) {
    this.everydayHindi = new Set([...everyday].map(fold))
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
        `~${this.isHindi(latin) ? latin : (this.nearHindi.find(latin, SHORTEST_TO_CORRECT) ?? latin)}`
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

  private isHindi(folded: string): boolean {
    return this.knownHindi(folded) || this.everydayHindi.has(folded)
  }

  private knownHindi(folded: string): boolean {
    return this.vocabulary.hindi.has(folded) || this.hindiStems.hasStemOf(folded)
  }
}

const transliterated = (word: string) =>
  /\p{Script=Devanagari}/u.test(word) ? transliterate(word) : word
