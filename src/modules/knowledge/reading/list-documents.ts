import type { Sql } from "../../../lib/sql"
import { refusal } from "../../../lib/errors"
import { containing } from "../../../lib/like"
import { keyOf } from "../chunking/chunk-document"
import type { Collection, Credibility, Locale } from "../types"

export type DocumentFilter = {
  collection?: Collection
  locale?: Locale
  published?: boolean
  /** Part of the title. */
  q?: string
  limit: number
  /** Where the page before ended. */
  cursor?: string
}

type ListedDocument = {
  collection: Collection
  document_id: string
  locale: Locale
  title: string | null
  slug: string | null
  published: boolean
  version_hash: string | null
  credibility: Credibility
  reviewed_on: string | null
  review_due_on: string | null
  edited_at: Date | null
  read_at: Date | null
  /** In the live generation. */
  indexed_at: Date | null
  chunks: number
}

export type DocumentPage = {
  documents: ListedDocument[]
  count: number
  next_cursor: string | null
}

/** @throws invalid_request when the cursor is not one of ours */
export async function listDocuments(sql: Sql, filter: DocumentFilter): Promise<DocumentPage> {
  const conditions = ["d.deleted_at IS NULL", "d.read_at IS NOT NULL"]
  const parameters: unknown[] = []
  const add = (condition: string, value: unknown) => {
    conditions.push(condition)
    parameters.push(value)
  }
  if (filter.collection) {
    add("d.collection = ?", filter.collection)
  }
  if (filter.locale) {
    add("d.locale = ?", filter.locale)
  }
  if (filter.published !== undefined) {
    add("(d.version_hash IS NOT NULL) = ?", filter.published)
  }
  if (filter.q) {
    add("d.title ILIKE ?", containing(filter.q))
  }
  const filtered = conditions.join(" AND ")
  const [{ count }] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM knowledge_document d WHERE ${filtered}`,
    parameters
  )
  const after = filter.cursor === undefined ? undefined : placeOf(filter.cursor)
  const documents = await sql<ListedDocument>(
    `SELECT d.collection, d.document_id, d.locale, d.title, d.slug,
            d.version_hash IS NOT NULL AS published, d.version_hash, d.credibility, d.reviewed_on,
            d.review_due_on, d.edited_at, d.read_at, i.indexed_at, coalesce(i.chunks, 0) AS chunks
     FROM knowledge_document d
     LEFT JOIN knowledge_generation g ON g.state = 'live' AND g.deleted_at IS NULL
     LEFT JOIN knowledge_indexed_document i
       ON i.generation_id = g.id AND i.knowledge_document_id = d.id
     WHERE ${filtered} ${after ? "AND (d.collection, d.document_id, d.locale) > (?, ?, ?)" : ""}
     ORDER BY d.collection, d.document_id, d.locale LIMIT ?`,
    [...parameters, ...(after ?? []), filter.limit + 1]
  )
  const page = documents.slice(0, filter.limit)
  const last = page.at(-1)
  return {
    documents: page,
    count,
    next_cursor: last && documents.length > page.length ? keyOf(last) : null,
  }
}

function placeOf(cursor: string): [string, string, string] {
  const [collection, documentId, locale, ...more] = cursor.split(":")
  if (!collection || !documentId || !locale || more.length > 0) {
    throw refusal("invalid_request", "cursor: not one of ours")
  }
  return [collection, documentId, locale]
}
