import type { Article, Condition, Monograph, Source } from "../payload-types"

export const COLLECTIONS = ["articles", "conditions", "monographs"] as const
export type KnowledgeCollection = (typeof COLLECTIONS)[number]

export const LOCALES = ["en", "hi"] as const
export type Locale = (typeof LOCALES)[number]

export type DocumentKey = { collection: KnowledgeCollection; id: string; locale: Locale }

export type CitedSource = { id: string } & Pick<
  Source,
  "title" | "publisher" | "url" | "credibility_grade"
>

/** One document in one language, as answers may use it. */
export type PublishedDocument = DocumentKey & {
  slug: string
  title: string
  summary: string
  markdown: string
  molecule: string | null
  keywords: string[]
  specialties: NonNullable<Condition["specialties"]>
  sources: CitedSource[]
  reviewed_on: string | null
  review_due_on: string | null
  updated_at: string
  /** Changes with anything above but `updated_at`. */
  version_hash: string
}

export const isKnowledgeCollection = (value: unknown): value is KnowledgeCollection =>
  COLLECTIONS.some((collection) => collection === value)

export const isLocale = (value: unknown): value is Locale =>
  LOCALES.some((locale) => locale === value)

export type Stored =
  | { collection: "articles"; doc: Article }
  | { collection: "conditions"; doc: Condition }
  | { collection: "monographs"; doc: Monograph }

/** What sets the three collections apart. */
export const ownFieldsOf = (
  stored: Stored
): Pick<PublishedDocument, "molecule" | "keywords" | "specialties"> => {
  switch (stored.collection) {
    case "articles":
      return {
        molecule: null,
        keywords: [
          ...(stored.doc.medicine_keywords ?? []),
          ...(stored.doc.condition_keywords ?? []),
        ],
        specialties: [],
      }
    case "conditions":
      return {
        molecule: null,
        keywords: stored.doc.names ?? [],
        specialties: stored.doc.specialties,
      }
    case "monographs":
      return {
        molecule: stored.doc.molecule,
        keywords: [stored.doc.molecule, stored.doc.medicine_class],
        specialties: [],
      }
  }
}
