import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../../lib/sql"
import type { Chunk } from "../chunking/chunk-document"
import { nextRevision, type Generation } from "../generations"
import { base64OfVector } from "../vector-bytes"

export type ChunkWithVector = Chunk & { vector: Float32Array }

/** The document's chunks in one generation, instead of those it had. `null` removes it. */
export async function writeChunks(
  sql: Sql,
  generation: Generation,
  documentRowId: string,
  written: { version_hash: string; chunks: ChunkWithVector[] } | null
): Promise<void> {
  await sql(`DELETE FROM knowledge_chunk WHERE generation_id = ? AND knowledge_document_id = ?`, [
    generation.id,
    documentRowId,
  ])
  if (written) {
    await sql(
      `INSERT INTO knowledge_chunk (id, generation_id, knowledge_document_id, chunk_id, vector_id,
              version_hash, ordinal, heading, text, embedder, text_hash, vector)
       SELECT row.id, ?, ?, row.chunk_id, row.vector_id, ?, row.ordinal, row.heading, row.text, ?,
              row.text_hash, decode(row.vector, 'base64')
       FROM jsonb_to_recordset(?::jsonb) AS row (id text, chunk_id text, vector_id text,
              ordinal integer, heading text, text text, text_hash text, vector text)`,
      [
        generation.id,
        documentRowId,
        written.version_hash,
        generation.embedder,
        JSON.stringify(
          written.chunks.map(({ vector, embedded_text: _, ...chunk }) => ({
            id: generateEntityId(undefined, "kchunk"),
            ...chunk,
            vector: base64OfVector(vector),
          }))
        ),
      ]
    )
  }
  const revision = await nextRevision(sql, generation.id)
  await sql(
    `INSERT INTO knowledge_indexed_document
       (id, generation_id, knowledge_document_id, version_hash, chunks, revision, indexed_at)
     VALUES (?, ?, ?, ?, ?, ?, clock_timestamp())
     ON CONFLICT (generation_id, knowledge_document_id) WHERE deleted_at IS NULL DO UPDATE SET
       version_hash = excluded.version_hash, chunks = excluded.chunks,
       revision = excluded.revision, indexed_at = excluded.indexed_at,
       updated_at = clock_timestamp()`,
    [
      generateEntityId(undefined, "kidx"),
      generation.id,
      documentRowId,
      written?.version_hash ?? null,
      written?.chunks.length ?? 0,
      revision,
    ]
  )
}

/** The version that the generation holds; null: none. */
export async function indexedVersion(
  sql: Sql,
  generation: Generation,
  documentRowId: string
): Promise<string | null> {
  const [row] = await sql<{ version_hash: string | null }>(
    `SELECT version_hash FROM knowledge_indexed_document
     WHERE generation_id = ? AND knowledge_document_id = ? AND deleted_at IS NULL`,
    [generation.id, documentRowId]
  )
  return row?.version_hash ?? null
}
