import type { Sql } from "../../../lib/sql"
import type { Passage } from "../types"

/** Chunks with what their documents say now. One whose document has moved on is missing. */
export async function passagesOf(
  sql: Sql,
  generationId: string,
  chunkIds: readonly string[]
): Promise<Passage[]> {
  if (chunkIds.length === 0) {
    return []
  }
  return sql<Passage>(
    `SELECT c.chunk_id, d.collection, d.document_id, d.locale, c.version_hash, c.ordinal, d.slug,
            d.title, c.heading, c.text, d.molecule, d.keywords, d.specialties, d.credibility,
            d.reviewed_on, d.review_due_on, d.sources
     FROM knowledge_chunk c
     JOIN knowledge_document d ON d.id = c.knowledge_document_id AND d.version_hash = c.version_hash
     WHERE c.generation_id = ? AND c.chunk_id = ANY(ARRAY[?]::text[])`,
    [generationId, chunkIds]
  )
}
