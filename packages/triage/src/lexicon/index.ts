import { PatternIndex } from "../text/find"
import { emptyVocabulary, PatternCompiler } from "../text/pattern"
import { Spelling } from "../text/spelling"
import type { Concept, Lexicon } from "../types"
import CONCEPTS from "./concepts.json"
import { EVERYDAY, LOAN_WORDS } from "./everyday"
import { MARKS } from "./marks"
import { TOPIC_NAMES } from "./topic-names"
import { WORDS } from "./words"

/** Written by `npm run triage:compile` from the YAML of concepts/. */
export const LEXICON: Lexicon = CONCEPTS

/** What the words of a CMS pattern say; they are denied and put in the past like any others. */
export const CMS_CONCEPT: Concept = {}

/** All that reads a message. A word that one concept knows, the spelling knows for all of them. */
export type Indexes = { concepts: PatternIndex; marks: PatternIndex; spelling: Spelling }

export function indexesOf(lexicon: Lexicon): Indexes {
  const vocabulary = emptyVocabulary()
  const compiler = new PatternCompiler(WORDS, vocabulary)
  const indexed = (patterns: Lexicon): PatternIndex => {
    const index = new PatternIndex()
    for (const [id, concept] of Object.entries(patterns)) {
      for (const language of ["en", "hi"] as const) {
        for (const line of concept[language] ?? []) {
          index.add({ id, concept, line }, compiler.compile(line, language))
        }
      }
    }
    return index
  }
  const concepts = indexed(lexicon)
  const marks = indexed(
    Object.fromEntries(
      Object.entries({ ...MARKS, ...TOPIC_NAMES }).map(([id, { en, hi }]) => [
        id,
        { en: linesOf(en), hi: linesOf(hi) },
      ])
    )
  )
  return { concepts, marks, spelling: new Spelling(vocabulary, EVERYDAY, LOAN_WORDS) }
}

const linesOf = (patterns = "") =>
  patterns
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

export const INDEXES = indexesOf(LEXICON)
export const { marks: MARK_PATTERNS, spelling: SPELLING } = INDEXES
