import { refusal } from "../../../lib/errors"
import type { Sql } from "../../../lib/sql"
import { OUTBOX } from "../feed/feed-consumer"
import type { Generation } from "../generations"
import type { Collection, Locale } from "../types"

type OutboxRow = {
  id: string
  seq: string
  state: string
  attempts: number
  failure_reason: string | null
  created_at: Date
  updated_at: Date
}

type IndexedIn = {
  generation_id: string
  state: Generation["state"]
  index_kind: Generation["index_kind"]
  embedder: string
  /** Null: this generation does not hold it. */
  version_hash: string | null
  indexed_at: Date
  chunks: { chunk_id: string; vector_id: string; ordinal: number; heading: string; words: number }[]
}

/** From the edit to what a question can find, in the order in which it happens. */
export type DocumentTrace = {
  collection: Collection
  document_id: string
  /** What the CMS announced, kept for a day; null: this process has no address of the feed. */
  feed: OutboxRow[] | null
  locales: {
    locale: Locale
    title: string | null
    version_hash: string | null
    edited_at: Date | null
    read_at: Date | null
    generations: IndexedIn[]
  }[]
}

const ROWS_SHOWN = 50

/** @throws not_found */
export async function traceDocument(
  sql: Sql,
  feed: Sql | undefined,
  collection: Collection,
  documentId: string
): Promise<DocumentTrace> {
  const documents = await sql<DocumentTrace["locales"][number] & { id: string }>(
    `SELECT id, locale, title, version_hash, edited_at, read_at FROM knowledge_document
     WHERE collection = ? AND document_id = ? AND deleted_at IS NULL ORDER BY locale`,
    [collection, documentId]
  )
  const rows = feed ? await outboxRows(feed, collection, documentId) : null
  if (documents.length === 0 && !rows?.length) {
    throw refusal("not_found", "The search knows nothing of this document")
  }
  const locales: DocumentTrace["locales"] = []
  for (const { id, ...document } of documents) {
    locales.push({ ...document, generations: await indexedIn(sql, id) })
  }
  return { collection, document_id: documentId, feed: rows, locales }
}

async function outboxRows(feed: Sql, collection: string, documentId: string): Promise<OutboxRow[]> {
  return feed<OutboxRow>(
    `SELECT id, seq, state, attempts, failure_reason, created_at, updated_at FROM ${OUTBOX}
     WHERE collection = ? AND document_id = ? ORDER BY seq DESC LIMIT ?`,
    [collection, documentId, ROWS_SHOWN]
  )
}

async function indexedIn(sql: Sql, documentRowId: string): Promise<IndexedIn[]> {
  return sql<IndexedIn>(
    `SELECT i.generation_id, g.state, g.index_kind, g.embedder, i.version_hash, i.indexed_at,
            coalesce((
              SELECT jsonb_agg(jsonb_build_object(
                       'chunk_id', c.chunk_id, 'vector_id', c.vector_id, 'ordinal', c.ordinal,
                       'heading', c.heading,
                       'words', array_length(regexp_split_to_array(c.text, '\\s+'), 1))
                     ORDER BY c.ordinal)
              FROM knowledge_chunk c
              WHERE c.generation_id = i.generation_id
                AND c.knowledge_document_id = i.knowledge_document_id
            ), '[]') AS chunks
     FROM knowledge_indexed_document i JOIN knowledge_generation g ON g.id = i.generation_id
     WHERE i.knowledge_document_id = ? ORDER BY g.created_at DESC`,
    [documentRowId]
  )
}
