import type { Doctor } from "../../payload-types"
import type { ArticleText } from "./article-type"
import type { SourceKey } from "./sources"

/** A condition, explained to the person who has it. Bodies are Markdown. */
export type ConditionSeed = {
  slug: string
  en: ArticleText
  hi?: ArticleText
  sources: SourceKey[]
  /** Other names and lay names, in English. */
  names: string[]
  /** Which doctors see it. */
  specialties: Doctor["specialties"]
}

/** A medicine by its molecule, never by a brand. Bodies are Markdown. */
export type MonographSeed = {
  slug: string
  en: ArticleText
  hi?: ArticleText
  sources: SourceKey[]
  /** Generic name in English, in small letters; one monograph a molecule. */
  molecule: string
  prescription_only: boolean
  medicine_class: string
}

/** What people write, and what the literature calls it. */
export type GlossarySeed = {
  term: string
  language: "en" | "hinglish" | "hi"
  /** In English. */
  clinical_terms: string[]
}

export type HelplineSeed = {
  en: { name: string; purpose: string }
  hi: { name: string; purpose: string }
  /** As dialled; unique. */
  phone: string
  kind: "all_emergencies" | "ambulance" | "mental_health" | "poison" | "women" | "child"
  /** Day on which somebody last checked it, `2026-11-22`; null while nobody has. */
  verified_on: string | null
  source_url: string
}
