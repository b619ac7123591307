import type { Sql } from "../../../lib/sql"
import { containing } from "../../../lib/like"
import type { Collection, Credibility, Locale } from "../types"

export type DocumentFilter = {
  collection?: Collection
  locale?: Locale
  published?: boolean
  /** Part of the title. */
  q?: string
  limit: number
  offset: number
}

export type ListedDocument = {
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

export type DocumentPage = { documents: ListedDocument[]; count: number }

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
  const where = conditions.join(" AND ")
  const [{ count }] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM knowledge_document d WHERE ${where}`,
    parameters
  )
  const documents = await sql<ListedDocument>(
    `SELECT d.collection, d.document_id, d.locale, d.title, d.slug,
            d.version_hash IS NOT NULL AS published, d.version_hash, d.credibility, d.reviewed_on,
            d.review_due_on, d.edited_at, d.read_at, i.indexed_at, coalesce(i.chunks, 0) AS chunks
     FROM knowledge_document d
     LEFT JOIN knowledge_generation g ON g.state = 'live' AND g.deleted_at IS NULL
     LEFT JOIN knowledge_indexed_document i
       ON i.generation_id = g.id AND i.knowledge_document_id = d.id
     WHERE ${where}
     ORDER BY d.collection, d.title NULLS LAST, d.document_id, d.locale LIMIT ? OFFSET ?`,
    [...parameters, filter.limit, filter.offset]
  )
  return { documents, count }
}
