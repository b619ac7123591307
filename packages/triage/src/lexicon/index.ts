import { PatternIndex } from "../text/find"
import { emptyVocabulary, PatternCompiler } from "../text/pattern"
import { Spelling } from "../text/spelling"
import type { Concept, Lexicon } from "../types"
import { BELLY_BITES_AND_DRUGS } from "./belly-bites-drugs"
import { BLEEDING_AND_INJURY } from "./bleeding-injury"
import { BREATHING_AND_ALLERGY } from "./breathing-allergy"
import { EVERYDAY, LOAN_WORDS } from "./everyday"
import { HEART_AND_BRAIN } from "./heart-brain"
import { INFECTION } from "./infection"
import { MARKS } from "./marks"
import { METABOLIC } from "./metabolic"
import { MOTHER_AND_CHILD } from "./mother-child"
import { SELF_HARM_AND_POISON } from "./self-harm-poison"
import { WORDS } from "./words"

export const LEXICON: Lexicon = {
  ...SELF_HARM_AND_POISON,
  ...HEART_AND_BRAIN,
  ...BREATHING_AND_ALLERGY,
  ...BLEEDING_AND_INJURY,
  ...MOTHER_AND_CHILD,
  ...INFECTION,
  ...METABOLIC,
  ...BELLY_BITES_AND_DRUGS,
}

/** What the words of a CMS pattern say; they are denied and put in the past like any others. */
export const CMS_CONCEPT: Concept = {}

const vocabulary = emptyVocabulary()
const compiler = new PatternCompiler(WORDS, vocabulary)

export const CONCEPT_PATTERNS = indexed(LEXICON)
export const MARK_PATTERNS = indexed(MARKS)
export const SPELLING = new Spelling(vocabulary, EVERYDAY, LOAN_WORDS)

function indexed(lexicon: Lexicon): PatternIndex {
  const index = new PatternIndex()
  for (const [id, concept] of Object.entries(lexicon)) {
    for (const language of ["en", "hi"] as const) {
      for (const line of (concept[language] ?? "").split("\n")) {
        if (line.trim() !== "") {
          index.add(id, concept, compiler.compile(line.trim(), language))
        }
      }
    }
  }
  return index
}
