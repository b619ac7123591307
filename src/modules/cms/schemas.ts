import { z } from "@medusajs/framework/zod"

/**
 * What we keep of the CMS's answers. Unknown keys are dropped, so a field that is added there does
 * not reach a customer by accident.
 */

export const LOCALES = ["en", "hi"] as const
export type Locale = (typeof LOCALES)[number]

const DOCUMENT_COLLECTIONS = ["articles", "conditions", "monographs"] as const
export type DocumentCollection = (typeof DOCUMENT_COLLECTIONS)[number]

export const CREDIBILITY_GRADES = ["high", "moderate", "low", "ungraded"] as const
export type CredibilityGrade = (typeof CREDIBILITY_GRADES)[number]

/** Numbers in the CMS's tables, text here: an id is never calculated with. */
const id = z.union([z.string().min(1), z.number().int()]).transform(String)
const cursor = z.string().min(1).nullish().transform(nullIfAbsent)
const versionHash = z.string().regex(/^[0-9a-f]{64}$/)
const optionalText = z.string().nullish().transform(nullIfAbsent)
/** `YYYY-MM-DD`, whatever time of day the CMS stores with it. */
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d/)
  .transform((text) => text.slice(0, 10))
  .nullish()
  .transform(nullIfAbsent)

function nullIfAbsent<T>(value: T | null | undefined): T | null {
  return value ?? null
}

const sourceSchema = z.object({
  id,
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  credibility_grade: z.enum(CREDIBILITY_GRADES),
})

const documentKey = {
  collection: z.enum(DOCUMENT_COLLECTIONS),
  id,
  locale: z.enum(LOCALES),
}

export const documentSchema = z.object({
  ...documentKey,
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  markdown: z.string(),
  /** Generic name in small letters; monographs only. */
  molecule: optionalText,
  keywords: z.array(z.string()),
  specialties: z.array(z.string()),
  sources: z.array(sourceSchema),
  reviewed_on: day,
  review_due_on: day,
  updated_at: z.string(),
  version_hash: versionHash,
})
/** One published document in one language. */
export type CmsDocument = z.infer<typeof documentSchema>

type DocumentKey = Pick<CmsDocument, "collection" | "id" | "locale">
export type DocumentVersion = DocumentKey & { version_hash: string }

export const manifestSchema = z.object({
  documents: z.array(
    z.object({ ...documentKey, version_hash: versionHash, updated_at: z.string() })
  ),
  next: cursor,
})
export type CmsManifest = z.infer<typeof manifestSchema>

export const checkSchema = z.object({ current: z.array(z.boolean()) })

const helplineSchema = z.object({
  id,
  locale: z.enum(LOCALES),
  name: z.string(),
  phone: z.string(),
  purpose: z.string(),
  kind: z.string(),
  verified_on: day,
})

export const safetySchema = z.object({
  patterns: z.array(
    z.object({
      id,
      name: z.string(),
      topic: z.string(),
      language: z.string(),
      /** Groups of words; of each, one must appear. */
      all_of: z.array(z.object({ any_of: z.array(z.string()) })),
    })
  ),
  replies: z.array(
    z.object({
      id,
      topic: z.string(),
      locale: z.enum(LOCALES),
      title: z.string(),
      body: z.string(),
      /** Ids of the list below, the first to ring first. */
      helplines: z.array(id),
    })
  ),
  helplines: z.array(helplineSchema),
  version_hash: versionHash,
})
/** Red-flag patterns added by reviewers, emergency replies and helplines, published and switched on. */
export type CmsSafety = z.infer<typeof safetySchema>

export const glossarySchema = z.object({
  terms: z.array(
    z.object({
      term: z.string(),
      language: z.string(),
      clinical_terms: z.array(z.string()),
    })
  ),
  version_hash: versionHash,
})
export type CmsGlossary = z.infer<typeof glossarySchema>

/** One of a list, before it is asked whether it is whole: of one that is not, its id is told. */
const row = z.looseObject({ id })
export type CmsRow = z.infer<typeof row>

export const doctorSchema = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  qualification: z.string(),
  registration_number: z.string(),
  council: z.string(),
  specialties: z.array(z.string()),
  languages: z.array(z.string()),
  consultation_modes: z.array(z.string()),
  fee_paise: z.number().int().nonnegative(),
  photo: z.object({ url: z.string(), alt: optionalText }).nullish().transform(nullIfAbsent),
  verified_on: day,
  clinics: z.array(z.object({ name: z.string(), pincode: z.string(), hours: z.string() })),
  /** From the asked pincode to the nearest clinic; null without a pincode, or when not known. */
  distance_km: z.number().nonnegative().nullish().transform(nullIfAbsent),
})
export type CmsDoctor = z.infer<typeof doctorSchema>

export const doctorPageSchema = z.object({ doctors: z.array(row), next: cursor })
export type CmsDoctorPage = { doctors: CmsDoctor[]; next: string | null }
export const doctorAnswerSchema = z.object({ doctor: doctorSchema })

/** What a list shows of a document, and what is no part of the text. */
export const listedSchema = z.object({
  id,
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  reviewed_on: day,
  /** Monographs only. */
  molecule: optionalText,
  medicine_class: optionalText,
  prescription_only: z.boolean().nullish().transform(nullIfAbsent),
  /** Conditions only. */
  names: z.array(z.string()).nullish().transform(nullIfAbsent),
  specialties: z.array(z.string()).nullish().transform(nullIfAbsent),
})
export type CmsListed = z.infer<typeof listedSchema>

export const listingSchema = z.object({ docs: z.array(row), hasNextPage: z.boolean() })

/** The CMS's refusal of a wrong request; its message names the field. */
export const refusalSchema = z.object({ code: z.string(), message: z.string() })
