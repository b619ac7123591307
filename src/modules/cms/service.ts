import { checkVersions } from "./check-versions"
import { CmsClient } from "./cms-client"
import type { CmsDependencies, CmsOptions } from "./dependencies"
import { listDocuments, listedBySlug, type ListingPage, type ListingQuery } from "./list-documents"
import {
  doctorAnswerSchema,
  doctorPageSchema,
  doctorSchema,
  documentSchema,
  glossarySchema,
  manifestSchema,
  safetySchema,
  type CmsDoctor,
  type CmsDoctorPage,
  type CmsDocument,
  type CmsGlossary,
  type CmsListed,
  type CmsManifest,
  type CmsSafety,
  type DocumentCollection,
  type DocumentVersion,
  type Locale,
} from "./schemas"
import { wholeRows } from "./whole-rows"

type Reading = { signal?: AbortSignal }

type DoctorQuery = {
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

const KNOWLEDGE = "/api/knowledge"

/**
 * Reads published content from the CMS. It keeps nothing: what is published is asked each time.
 *
 * @throws cms_unavailable from every method; the signal's reason when the caller gave up.
 */
export default class CmsModuleService {
  private readonly client: CmsClient

  constructor(
    private readonly dependencies: CmsDependencies,
    options: CmsOptions
  ) {
    this.client = new CmsClient(options, dependencies.logger)
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
    return this.client.readExisting({
      name: "the manifest",
      path: `${KNOWLEDGE}/manifest`,
      query: { after, limit },
      answer: manifestSchema,
      signal,
    })
  }

  /** Is exactly this version published now? In the order of the question. */
  async check(documents: DocumentVersion[], { signal }: Reading = {}): Promise<boolean[]> {
    return checkVersions(this.client, documents, signal)
  }

  async safety({ signal }: Reading = {}): Promise<CmsSafety> {
    return this.client.readExisting({
      name: "the safety content",
      path: `${KNOWLEDGE}/safety`,
      answer: safetySchema,
      signal,
    })
  }

  async glossary({ signal }: Reading = {}): Promise<CmsGlossary> {
    return this.client.readExisting({
      name: "the glossary",
      path: `${KNOWLEDGE}/glossary`,
      answer: glossarySchema,
      signal,
    })
  }

  /** @throws invalid_request when the pincode is not known or the cursor is not one of ours. */
  async findDoctors(query: DoctorQuery, { signal }: Reading = {}): Promise<CmsDoctorPage> {
    const { doctors, next } = await this.client.readExisting({
      name: "the search for doctors",
      path: "/api/doctors-search",
      query,
      answer: doctorPageSchema,
      signal,
    })
    const whole = wholeRows(this.dependencies, {
      collection: "doctors",
      rows: doctors,
      schema: doctorSchema,
    })
    return { doctors: whole, next }
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
  async listing(query: ListingQuery, { signal }: Reading = {}): Promise<ListingPage> {
    return listDocuments(this.reader(signal), query)
  }

  /** @returns null when no document of this slug is published in this language. */
  async documentBySlug(
    collection: DocumentCollection,
    slug: string,
    locale: Locale,
    { signal }: Reading = {}
  ): Promise<{ listed: CmsListed; document: CmsDocument } | null> {
    const listed = await listedBySlug(this.reader(signal), { collection, slug, locale })
    const document = listed && (await this.document(collection, listed.id, locale, { signal }))
    return document ? { listed, document } : null
  }

  private reader(signal: AbortSignal | undefined) {
    return { client: this.client, logger: this.dependencies.logger, signal }
  }
}
