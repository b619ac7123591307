import type { WeightedTerm } from "../indexes/index-port"
import type { GlossaryTerm } from "../types"
import { isStopWord, stem, wordsOf } from "./tokenise"

type Translated = {
  text: string
  /** Words to search by; a Hinglish term is not among them, for no document holds it. */
  words: string[]
  clinical: WeightedTerm[]
  /** The sentence with its lay terms replaced: what an English embedder understands. */
  english: string
}

const CLINICAL_WEIGHT = 0.8
/** Shorter words are compared letter by letter: folding would make different words equal. */
const SHORTEST_FOLDED = 4

type Entry = { forms: string[]; isHinglish: boolean; clinicalTerms: readonly string[] }

/** Replaces lay, Hinglish and Hindi terms in a sentence, the longest match first. */
export class Glossary {
  private readonly byFirstForm = new Map<string, Entry[]>()

  constructor(terms: readonly GlossaryTerm[]) {
    for (const { term, language, clinical_terms } of terms) {
      const isHinglish = language === "hinglish"
      const forms = wordsOf(term).map((word) => (isHinglish ? foldedForm(word) : stem(word)))
      const [first] = forms
      if (first !== undefined) {
        const entries = this.byFirstForm.get(first) ?? []
        entries.push({ forms, isHinglish, clinicalTerms: clinical_terms })
        entries.sort((a, b) => b.forms.length - a.forms.length)
        this.byFirstForm.set(first, entries)
      }
    }
  }

  translate(text: string): Translated {
    const words = wordsOf(text)
    const stems = words.map(stem)
    const folded = words.map(foldedForm)
    const kept: string[] = []
    const english: string[] = []
    const clinical = new Map<string, WeightedTerm>()
    for (let at = 0; at < words.length;) {
      const entry = this.longestMatch(stems, folded, at)
      const length = entry?.forms.length ?? 1
      const typed = words.slice(at, at + length)
      if (!entry?.isHinglish) {
        kept.push(...typed)
      }
      english.push(entry?.clinicalTerms[0] ?? typed.join(" "))
      for (const term of (entry?.clinicalTerms ?? []).flatMap(wordsOf)) {
        if (!isStopWord(term)) {
          clinical.set(term.toLowerCase(), { term: term.toLowerCase(), weight: CLINICAL_WEIGHT })
        }
      }
      at += length
    }
    const matched = clinical.size > 0
    return {
      text,
      words: kept,
      clinical: [...clinical.values()],
      english: matched ? english.join(" ") : text,
    }
  }

  private longestMatch(stems: string[], folded: string[], at: number): Entry | undefined {
    const matches = (forms: string[], typed: string[]) =>
      forms.every((form, index) => typed[at + index] === form)
    const plain = this.byFirstForm
      .get(stems[at] ?? "")
      ?.find(({ forms, isHinglish }) => !isHinglish && matches(forms, stems))
    const hinglish = this.byFirstForm
      .get(folded[at] ?? "")
      ?.find(({ forms, isHinglish }) => isHinglish && matches(forms, folded))
    return (hinglish?.forms.length ?? 0) > (plain?.forms.length ?? 0) ? hinglish : plain
  }
}

/** Hinglish has no spelling of its own: "bukhaar", "bukhar" and "bukharr" are one word. */
function foldedForm(word: string): string {
  const lower = word.toLowerCase()
  const folded = lower
    .replace(/ee|ii|y/g, "i")
    .replace(/oo|ou/g, "u")
    .replace(/w/g, "v")
    .replace(/z/g, "j")
    .replace(/ph/g, "f")
    .replace(/([sckgtdbj])h/g, "$1")
    .replace(/(.)\1+/g, "$1")
    .replace(/h$/, "")
  return folded.length >= SHORTEST_FOLDED ? folded : lower
}
