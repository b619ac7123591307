import type { PayloadRequest } from "payload"
import type { KnowledgeCollection, Locale, PublishedDocument } from "./published-document"
import { readPublished } from "./read-published"

export type PublishedHash = Pick<PublishedDocument, "id" | "version_hash" | "updated_at">

const MOST_REMEMBERED = 10_000

/**
 * Hashes by the stamps that the database gives each write: a pure memo, which spares turning a text
 * into Markdown again. What is published now is asked of the database every time.
 */
const remembered = new Map<string, PublishedHash | null>()

/** The hashes of those of the documents that are published in this language. */
export const publishedHashes = async ({
  req,
  collection,
  ids,
  locale,
}: {
  req: PayloadRequest
  collection: KnowledgeCollection
  ids: string[]
  locale: Locale
}): Promise<PublishedHash[]> => {
  const stamps = await readStamps(req, collection, ids)
  const keyOf = ({ id, stamp }: Stamp) => `${collection}:${id}:${locale}:${stamp}`

  const unknown = stamps.filter((stamp) => !remembered.has(keyOf(stamp)))
  const documents = await readPublished({
    req,
    collection,
    ids: unknown.map(({ id }) => id),
    locale,
  })
  const hashes = stamps.map((stamp) => {
    const key = keyOf(stamp)
    const known = remembered.get(key)
    if (known !== undefined) {
      return known
    }
    const found = documents.find(({ id }) => id === stamp.id)
    const hash = found
      ? { id: found.id, version_hash: found.version_hash, updated_at: found.updated_at }
      : null
    remember(key, hash)
    return hash
  })
  return hashes.filter((hash) => hash !== null)
}

type Stamp = { id: string; stamp: string }

/** `xmin` is the transaction that wrote a row last. Every change of a document writes its main row. */
const readStamps = async (
  { payload }: PayloadRequest,
  collection: KnowledgeCollection,
  ids: string[]
): Promise<Stamp[]> => {
  const numbers = ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number)
  if (numbers.length === 0) {
    return []
  }
  const { rows } = await payload.db.pool.query<Stamp>(
    `SELECT document.id::text AS id,
            document.xmin::text || ':' || coalesce(
              string_agg(source.id || '.' || source.xmin::text, ',' ORDER BY source.id), ''
            ) AS stamp
     FROM ${collection} document
     LEFT JOIN ${collection}_rels cites ON cites.parent_id = document.id
     LEFT JOIN sources source ON source.id = cites.sources_id
     WHERE document.id = ANY($1) AND document._status = 'published'
       AND document.deleted_at IS NULL
     GROUP BY document.id, document.xmin::text
     ORDER BY document.id`,
    [numbers]
  )
  return rows
}

const remember = (key: string, hash: PublishedHash | null) => {
  const [oldest] = remembered.keys()
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) {
    remembered.delete(oldest)
  }
  remembered.set(key, hash)
}
