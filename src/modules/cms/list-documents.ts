import type { CmsClient } from "./cms-client"
import type { CmsDependencies } from "./dependencies"
import {
  listedSchema,
  listingSchema,
  type CmsListed,
  type CmsRow,
  type DocumentCollection,
  type Locale,
} from "./schemas"
import { wholeRows } from "./whole-rows"

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

type BySlug = { collection: DocumentCollection; slug: string; locale: Locale }

type Reader = CmsDependencies & { client: CmsClient; signal: AbortSignal | undefined }

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

/** Published documents in a language, in the order of their ids. */
export async function listDocuments(
  reader: Reader,
  { collection, locale, molecules, afterId, limit }: ListingQuery
): Promise<ListingPage> {
  const { moleculeField } = COLLECTIONS[collection]
  const { docs, hasNextPage } = await list(reader, {
    collection,
    locale,
    query: {
      limit,
      sort: "id",
      ...(molecules && moleculeField
        ? { [`where[and][1][${moleculeField}][in]`]: molecules.join(",") }
        : {}),
      ...(afterId === undefined ? {} : { "where[and][2][id][greater_than]": afterId }),
    },
  })
  return {
    documents: wholeRows(reader, { collection, rows: docs, schema: listedSchema }),
    lastId: docs.at(-1)?.id ?? null,
    hasMore: hasNextPage,
  }
}

/** The one of this slug, as a list shows it. */
export async function listedBySlug(
  reader: Reader,
  { collection, slug, locale }: BySlug
): Promise<CmsListed | undefined> {
  const { docs } = await list(reader, {
    collection,
    locale,
    query: { limit: 1, "where[and][1][slug][equals]": slug },
  })
  return wholeRows(reader, { collection, rows: docs, schema: listedSchema })[0]
}

async function list(
  { client, signal }: Reader,
  {
    collection,
    locale,
    query,
  }: Pick<ListingQuery, "collection" | "locale"> & { query: Record<string, string | number> }
): Promise<{ docs: CmsRow[]; hasNextPage: boolean }> {
  const fields = [...LISTED_FIELDS, ...COLLECTIONS[collection].ownFields]
  return client.readExisting({
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
}
