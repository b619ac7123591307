import type { Logger } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { CmsClient, cmsUnavailable, type CmsOptions } from "./cms-client"
import {
  checkSchema,
  doctorAnswerSchema,
  doctorPageSchema,
  doctorSchema,
  documentSchema,
  glossarySchema,
  listedSchema,
  listingSchema,
  manifestSchema,
  safetySchema,
  type CmsDoctor,
  type CmsDoctorPage,
  type CmsDocument,
  type CmsGlossary,
  type CmsListed,
  type CmsManifest,
  type CmsRow,
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
  cursor?: string
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

export type ListingPage = {
  documents: CmsListed[]
  /** Of the last document seen, also of one that was left out; null of an empty page. */
  lastId: string | null
  hasMore: boolean
}

const KNOWLEDGE = "/api/knowledge"
/** The CMS takes no more in one request. */
const MOST_CHECKED = 100

const LISTED_FIELDS = ["slug", "title", "summary", "reviewed_on"]

/** Where a collection holds generic names, and what a list shows of it besides the common fields. */
const COLLECTIONS: Record<DocumentCollection, { moleculeField?: string; ownFields: string[] }> = {
  articles: { moleculeField: "medicine_keywords", ownFields: [] },
  monographs: {
    moleculeField: "molecule",
    ownFields: ["molecule", "medicine_class", "prescription_only"],
  },
  conditions: { ownFields: ["names", "specialties"] },
}

/**
 * Reads published content from the CMS. It keeps nothing: what is published is asked each time.
 *
 * @throws cms_unavailable from every method; the signal's reason when the caller gave up.
 */
export default class CmsModuleService {
  private readonly client: CmsClient
  private readonly logger: Logger

  constructor({ logger }: { logger: Logger }, options: CmsOptions) {
    this.client = new CmsClient(options, logger)
    this.logger = logger
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
    const current: boolean[] = []
    for (let from = 0; from < documents.length; from += MOST_CHECKED) {
      const some = documents.slice(from, from + MOST_CHECKED)
      current.push(...(await this.checkSome(some, signal)))
    }
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
    const { doctors, next } = existing(
      await this.client.read({
        name: "the search for doctors",
        path: "/api/doctors-search",
        query,
        answer: doctorPageSchema,
        signal,
      })
    )
    return { doctors: this.whole("doctors", doctors, doctorSchema), next }
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
    const { moleculeField } = COLLECTIONS[collection]
    const { docs, hasNextPage } = await this.list(collection, locale, signal, {
      limit,
      sort: "id",
      ...(molecules && moleculeField
        ? { [`where[and][1][${moleculeField}][in]`]: molecules.join(",") }
        : {}),
      ...(afterId === undefined ? {} : { "where[and][2][id][greater_than]": afterId }),
    })
    return {
      documents: this.whole(collection, docs, listedSchema),
      lastId: docs.at(-1)?.id ?? null,
      hasMore: hasNextPage,
    }
  }

  /** @returns null when no document of this slug is published in this language. */
  async documentBySlug(
    collection: DocumentCollection,
    slug: string,
    locale: Locale,
    { signal }: Reading = {}
  ): Promise<{ listed: CmsListed; document: CmsDocument } | null> {
    const { docs } = await this.list(collection, locale, signal, {
      limit: 1,
      "where[and][1][slug][equals]": slug,
    })
    const [listed] = this.whole(collection, docs, listedSchema)
    const document = listed && (await this.document(collection, listed.id, locale, { signal }))
    return document ? { listed, document } : null
  }

  /** One that is not whole is left out, and named for whoever mends it: the others stand without it. */
  private whole<T>(collection: string, rows: CmsRow[], schema: z.ZodType<T>): T[] {
    return rows.flatMap((row) => {
      const parsed = schema.safeParse(row)
      if (parsed.success) {
        return [parsed.data]
      }
      const fields = parsed.error.issues.map(({ path }) => path.join(".")).join(", ")
      this.logger.warn(`Left out of ${collection}: ${row.id} of the CMS is not whole (${fields})`)
      return []
    })
  }

  private async checkSome(
    documents: DocumentVersion[],
    signal: AbortSignal | undefined
  ): Promise<boolean[]> {
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

  private async list(
    collection: DocumentCollection,
    locale: Locale,
    signal: AbortSignal | undefined,
    query: Record<string, string | number>
  ): Promise<{ docs: CmsRow[]; hasNextPage: boolean }> {
    const fields = [...LISTED_FIELDS, ...COLLECTIONS[collection].ownFields]
    return existing(
      await this.client.read({
        name: `a list of ${collection}`,
        path: `/api/${collection}`,
        query: {
          ...Object.fromEntries(fields.map((field) => [`select[${field}]`, "true"])),
          locale,
          // A text that is not translated is not there, rather than there in English.
          "fallback-locale": "none",
          "where[and][0][title][exists]": "true",
          depth: 0,
          ...query,
        },
        answer: listingSchema,
        signal,
      })
    )
  }
}

/** A route of the CMS that is not there means that the CMS is not the one we know. */
function existing<T>(answer: T | null): T {
  if (answer === null) {
    throw cmsUnavailable()
  }
  return answer
}
