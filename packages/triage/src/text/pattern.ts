import { spellings } from "./fold"
import { normalise } from "./normalise"
import { begins, inOrder, oneOf, type CompiledPattern, type Part } from "./pattern-part"
import { NEAR, SPECIAL } from "./special-tokens"

/**
 * The language that the lexicon is written in. One pattern is words in order, with
 *   word*       a word that begins so            (a|b c)   one of these
 *   thing?      may be missing                   @pain     a word class
 *   .. and ...  up to three, up to nine words between, inside one clause
 *   a ~ b       both, in either order, at most four words between
 *   #           a number        #bp   a blood pressure      *   any word
 *   #value      a number that is no strength, pack or price: of what was measured
 */
type LexiconLanguage = "en" | "hi"

/** A class of words that mean the same: blank-separated, `_` joins words of one entry. */
export type WordClass = { en?: string; hi?: string }

export type Vocabulary = {
  english: Set<string>
  englishStems: Set<string>
  hindi: Set<string>
  hindiStems: Set<string>
}

export const emptyVocabulary = (): Vocabulary => ({
  english: new Set(),
  englishStems: new Set(),
  hindi: new Set(),
  hindiStems: new Set(),
})

/** Compiles patterns of one lexicon, noting every word they know. */
export class PatternCompiler {
  private readonly classes = new Map<string, Part>()

  constructor(
    classes: Record<string, WordClass>,
    private readonly vocabulary: Vocabulary
  ) {
    for (const [name, { en, hi }] of Object.entries(classes)) {
      this.classes.set(name, oneOf([...this.entries(en, "en"), ...this.entries(hi, "hi")]))
    }
  }

  /** @throws Error when the pattern is not well formed: at start, never on a message. */
  compile(pattern: string, language: LexiconLanguage): CompiledPattern {
    const tokens = pattern.match(/\.{2,3}|[()|?~]|[^\s()|?~]+/g) ?? []
    const opened = tokens.filter((token) => token === "(").length
    const closed = tokens.filter((token) => token === ")").length
    const { part, rest } = this.alternatives(tokens, language)
    if (rest.length > 0 || opened !== closed || part.mayBeEmpty) {
      throw new Error(`A pattern of the triage lexicon is not well formed: ${pattern}`)
    }
    return part
  }

  private entries(list: string | undefined, language: LexiconLanguage): Part[] {
    return (list?.trim().split(/\s+/) ?? []).map((entry) =>
      inOrder(entry.split("_").map((word) => this.word(word, language)))
    )
  }

  private alternatives(
    tokens: string[],
    language: LexiconLanguage
  ): { part: Part; rest: string[] } {
    const branches: Part[] = []
    let rest = ["|", ...tokens]
    while (rest[0] === "|") {
      const branch = this.sequence(rest.slice(1), language)
      branches.push(branch.part)
      rest = branch.rest
    }
    return { part: oneOf(branches), rest }
  }

  private sequence(tokens: string[], language: LexiconLanguage): { part: Part; rest: string[] } {
    const parts: Part[] = []
    let rest = tokens
    while (rest.length > 0 && rest[0] !== ")" && rest[0] !== "|") {
      const [token = "", ...following] = rest
      if (token === "~") {
        const left = inOrder(parts)
        const right = this.sequence(following, language)
        return {
          part: oneOf([inOrder([left, NEAR, right.part]), inOrder([right.part, NEAR, left])]),
          rest: right.rest,
        }
      }
      let atom: Part
      if (token === "(") {
        const group = this.alternatives(following, language)
        atom = group.part
        rest = group.rest.slice(1)
      } else {
        atom = this.atom(token, language)
        rest = following
      }
      if (rest[0] === "?") {
        atom = { ...atom, source: `(?:${atom.source})?`, mayBeEmpty: true }
        rest = rest.slice(1)
      }
      parts.push(atom)
    }
    return { part: inOrder(parts), rest }
  }

  private atom(token: string, language: LexiconLanguage): Part {
    if (SPECIAL[token]) {
      return SPECIAL[token]
    }
    if (!token.startsWith("@")) {
      return this.word(token, language)
    }
    const known = this.classes.get(token.slice(1))
    if (!known) {
      throw new Error(`The triage lexicon has no word class ${token}`)
    }
    return known
  }

  private word(entry: string, language: LexiconLanguage): Part {
    const isStem = entry.endsWith("*")
    const word = normalise(isStem ? entry.slice(0, -1) : entry)
    const end = isStem ? "[^ ]*(?= )" : "(?= )"
    if (language === "en") {
      ;(isStem ? this.vocabulary.englishStems : this.vocabulary.english).add(word)
      return {
        source: ` ${escape(word)}${end}`,
        beginnings: begins([word], isStem),
        mayBeEmpty: false,
      }
    }
    const { folded, typed } = spellings(word)
    for (const form of folded) {
      ;(isStem ? this.vocabulary.hindiStems : this.vocabulary.hindi).add(form)
    }
    const forms = [`~?(?:${folded.map(escape).join("|")})`, ...new Set(typed.map(escape))]
    return {
      source: ` (?:${forms.join("|")})${end}`,
      beginnings: begins([...folded, ...typed], isStem),
      mayBeEmpty: false,
    }
  }
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
