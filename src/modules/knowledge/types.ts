/** What the CMS publishes for answers. */
export const COLLECTIONS = ["articles", "conditions", "monographs"] as const
export type Collection = (typeof COLLECTIONS)[number]

export const LOCALES = ["en", "hi"] as const
export type Locale = (typeof LOCALES)[number]

/** A document is published in each locale by itself. */
export type DocumentKey = { collection: Collection; document_id: string; locale: Locale }

export type DocumentVersion = DocumentKey & { version_hash: string }

/** Best first. */
export const CREDIBILITY_GRADES = ["high", "moderate", "low", "ungraded"] as const
export type Credibility = (typeof CREDIBILITY_GRADES)[number]

export type CitedSource = {
  id: string
  title: string
  publisher: string
  url: string
  credibility_grade: Credibility
}

/** A document as it is published at this moment. */
export type PublishedDocument = DocumentVersion & {
  slug: string
  title: string
  summary: string
  markdown: string
  molecule: string | null
  keywords: string[]
  specialties: string[]
  sources: CitedSource[]
  /** `YYYY-MM-DD`. */
  reviewed_on: string | null
  review_due_on: string | null
  /** ISO moment of the last change in the CMS. */
  updated_at: string
}

/** A lay, Hinglish or Hindi term and the clinical terms that mean the same. */
export type GlossaryTerm = {
  term: string
  /** en, hinglish or hi. */
  language: string
  clinical_terms: string[]
}

/** A chunk with what its document says of itself: all that ranking and citing need. */
export type Passage = DocumentVersion & {
  chunk_id: string
  ordinal: number
  slug: string
  title: string
  /** The headings above the text, outermost first, joined by " > "; empty before the first one. */
  heading: string
  text: string
  molecule: string | null
  keywords: string[]
  specialties: string[]
  /** The best grade among the document's sources; ungraded without a source. */
  credibility: Credibility
  reviewed_on: string | null
  review_due_on: string | null
  sources: CitedSource[]
}

export type SearchQuery = {
  question: string
  locale: Locale
  limit: number
  signal?: AbortSignal
}

export type SearchResult = {
  /** False: too little was found to answer from; the passages are for people to look at. */
  confident: boolean
  score: number
  /** The part of the question that was searched for. */
  focus: string
  passages: (Passage & { score: number })[]
  /** Of the doctors to hand over to, best first. */
  specialties: string[]
}
