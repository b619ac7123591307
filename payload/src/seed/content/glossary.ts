import { bodyAndSymptoms } from "./glossary/body-and-symptoms"
import { illnesses } from "./glossary/illnesses"
import { medicinesAndCare } from "./glossary/medicines-and-care"
import type { GlossarySeed } from "./types"

export const glossarySeeds: GlossarySeed[] = [
  ...bodyAndSymptoms,
  ...illnesses,
  ...medicinesAndCare,
].flatMap(({ clinical, en = [], hinglish = [], hi = [] }) => [
  ...en.map((term) => ({ term, language: "en" as const, clinical_terms: clinical })),
  ...hinglish.map((term) => ({ term, language: "hinglish" as const, clinical_terms: clinical })),
  ...hi.map((term) => ({ term, language: "hi" as const, clinical_terms: clinical })),
])
