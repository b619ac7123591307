import { type PayloadRequest } from "payload"
import {
  COLLECTIONS,
  isKnowledgeCollection,
  LOCALES,
  type KnowledgeCollection,
  type PublishedDocument,
} from "./published-document"
import { publishedHashes } from "./published-hashes"

export type ManifestEntry = Pick<
  PublishedDocument,
  "collection" | "id" | "locale" | "version_hash" | "updated_at"
>

/** Where a page ended: by collection, then by id. */
export type Cursor = { collection: KnowledgeCollection; id: number }

/** One page of all that is published; `next` is null at the end. */
export const readManifest = async ({
  req,
  after,
  limit,
}: {
  req: PayloadRequest
  after: Cursor | undefined
  limit: number
}): Promise<{ documents: ManifestEntry[]; next: string | null }> => {
  const first = after ? COLLECTIONS.indexOf(after.collection) : 0
  const keys: Cursor[] = []
  for (const collection of COLLECTIONS.slice(first)) {
    const { docs } = await req.payload.find({
      collection,
      where: {
        and: [
          { _status: { equals: "published" } },
          { id: { greater_than: after?.collection === collection ? after.id : 0 } },
        ],
      },
      sort: "id",
      // One more than fits tells whether there is a next page.
      limit: limit + 1 - keys.length,
      pagination: false,
      depth: 0,
      select: { slug: true },
    })
    keys.push(...docs.map(({ id }) => ({ collection, id })))
    if (keys.length > limit) {
      break
    }
  }

  const page = keys.slice(0, limit)
  const last = keys.length > limit ? page.at(-1) : undefined
  return { documents: await entriesOf(req, page), next: last ? writeCursor(last) : null }
}

const entriesOf = async (req: PayloadRequest, page: Cursor[]): Promise<ManifestEntry[]> => {
  const entries: ManifestEntry[] = []
  for (const collection of COLLECTIONS) {
    const ids = page.filter((key) => key.collection === collection).map(({ id }) => String(id))
    for (const locale of LOCALES) {
      for (const hash of await publishedHashes({ req, collection, ids, locale })) {
        entries.push({ collection, locale, ...hash })
      }
    }
  }
  return entries
}

export const readCursor = (text: string): Cursor | undefined => {
  const [collection, id, ...rest] = text.split(":")
  return isKnowledgeCollection(collection) && /^\d{1,9}$/.test(id ?? "") && rest.length === 0
    ? { collection, id: Number(id) }
    : undefined
}

const writeCursor = ({ collection, id }: Cursor) => `${collection}:${id}`
