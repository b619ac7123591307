import type { Logger } from "@medusajs/framework/types"
import { CmsClient, cmsUnavailable, type CmsOptions } from "./cms-client"
import {
  checkSchema,
  doctorAnswerSchema,
  doctorPageSchema,
  documentSchema,
  glossarySchema,
  listingSchema,
  manifestSchema,
  safetySchema,
  type CmsDoctor,
  type CmsDoctorPage,
  type CmsDocument,
  type CmsGlossary,
  type CmsListing,
  type CmsManifest,
  type CmsSafety,
  type DocumentCollection,
  type DocumentVersion,
  type Locale,
} from "./schemas"

export type Reading = { signal?: AbortSignal }

export type DoctorQuery = {
  locale: Locale
  specialty?: string
  language?: string
  mode?: string
  /** Orders by the distance from here, the nearest first. */
  pincode?: string
  max_km?: number
  text?: string
  after?: string
  limit?: number
}

export type ListingQuery = {
  collection: DocumentCollection
  locale: Locale
  /** Generic names; articles about any of them, or their monographs. */
  molecules?: string[]
  /** The id of the last document seen. */
  afterId?: string
  limit: number
}

export type ListingPage = { documents: CmsListing[]; hasMore: boolean }

const KNOWLEDGE = "/api/knowledge"

/** The field that holds a document's generic names; conditions are not about a medicine. */
const MOLECULE_FIELD = {
  articles: "medicine_keywords",
  monographs: "molecule",
  conditions: undefined,
} as const satisfies Record<DocumentCollection, string | undefined>

/**
 * Reads published content from the CMS. It keeps nothing: what is published is asked each time.
 *
 * @throws cms_unavailable from every method; the signal's reason when the caller gave up.
 */
export default class CmsModuleService {
  private readonly client: CmsClient

  constructor({ logger }: { logger: Logger }, options: CmsOptions) {
    this.client = new CmsClient(options, logger)
  }

  /** @returns null when this document is not published in this language. */
  async document(
    collection: DocumentCollection,
    id: string,
    locale: Locale,
    { signal }: Reading = {}
  ): Promise<CmsDocument | null> {
    return await this.client.read({
      name: "a document",
      path: `${KNOWLEDGE}/documents/${collection}/${encodeURIComponent(id)}`,
      query: { locale },
      answer: documentSchema,
      signal,
    })
  }

  /** A page of everything that is published, in every language. */
  async manifest(
    { after, limit }: { after?: string; limit?: number } = {},
    { signal }: Reading = {}
  ): Promise<CmsManifest> {
    return existing(
      await this.client.read({
        name: "the manifest",
        path: `${KNOWLEDGE}/manifest`,
        query: { after, limit },
        answer: manifestSchema,
        signal,
      })
    )
  }

  /** Is exactly this version published now? In the order of the question. */
  async check(documents: DocumentVersion[], { signal }: Reading = {}): Promise<boolean[]> {
    if (documents.length === 0) {
      return []
    }
    const asked = documents.map(({ collection, id, locale, version_hash }) => ({
      collection,
      id,
      locale,
      version_hash,
    }))
    const { current } = existing(
      await this.client.read({
        name: "the check of versions",
        path: `${KNOWLEDGE}/check`,
        body: { documents: asked },
        answer: checkSchema.refine(({ current }) => current.length === asked.length),
        signal,
      })
    )
    return current
  }

  async safety({ signal }: Reading = {}): Promise<CmsSafety> {
    return existing(
      await this.client.read({
        name: "the safety content",
        path: `${KNOWLEDGE}/safety`,
        answer: safetySchema,
        signal,
      })
    )
  }

  async glossary({ signal }: Reading = {}): Promise<CmsGlossary> {
    return existing(
      await this.client.read({
        name: "the glossary",
        path: `${KNOWLEDGE}/glossary`,
        answer: glossarySchema,
        signal,
      })
    )
  }

  /** @throws invalid_request when the pincode is not known or the cursor is not one of ours. */
  async findDoctors(query: DoctorQuery, { signal }: Reading = {}): Promise<CmsDoctorPage> {
    return existing(
      await this.client.read({
        name: "the search for doctors",
        path: "/api/doctors-search",
        query,
        answer: doctorPageSchema,
        signal,
      })
    )
  }

  async doctor(slug: string, locale: Locale, { signal }: Reading = {}): Promise<CmsDoctor | null> {
    const answer = await this.client.read({
      name: "a doctor",
      path: `/api/doctors-profile/${encodeURIComponent(slug)}`,
      query: { locale },
      answer: doctorAnswerSchema,
      signal,
    })
    return answer?.doctor ?? null
  }

  /** Published documents in a language, in the order of their ids. */
  async listing(
    { collection, locale, molecules, afterId, limit }: ListingQuery,
    { signal }: Reading = {}
  ): Promise<ListingPage> {
    const field = MOLECULE_FIELD[collection]
    const { docs, hasNextPage } = existing(
      await this.client.read({
        name: `the list of ${collection}`,
        path: `/api/${collection}`,
        query: {
          ...IN_ONE_LANGUAGE,
          locale,
          limit,
          sort: "id",
          "where[and][0][title][exists]": "true",
          ...(molecules && field ? { [`where[and][1][${field}][in]`]: molecules.join(",") } : {}),
          ...(afterId === undefined ? {} : { "where[and][2][id][greater_than]": afterId }),
        },
        answer: listingSchema,
        signal,
      })
    )
    return { documents: docs, hasMore: hasNextPage }
  }

  async documentBySlug(
    collection: DocumentCollection,
    slug: string,
    locale: Locale,
    { signal }: Reading = {}
  ): Promise<CmsDocument | null> {
    const { docs } = existing(
      await this.client.read({
        name: `one of ${collection}`,
        path: `/api/${collection}`,
        query: {
          ...IN_ONE_LANGUAGE,
          locale,
          limit: 1,
          "where[and][0][title][exists]": "true",
          "where[and][1][slug][equals]": slug,
        },
        answer: listingSchema,
        signal,
      })
    )
    const [found] = docs
    return found ? await this.document(collection, found.id, locale, { signal }) : null
  }
}

/** No text of another language, and no more than a list shows. */
const IN_ONE_LANGUAGE = {
  "fallback-locale": "none",
  depth: 0,
  "select[slug]": "true",
  "select[title]": "true",
  "select[summary]": "true",
  "select[reviewed_on]": "true",
}

/** A route of the CMS that is not there means that the CMS is not the one we know. */
function existing<T>(answer: T | null): T {
  if (answer === null) {
    throw cmsUnavailable()
  }
  return answer
}
