import type { Sql } from "../../../lib/sql"
import type { Chunk } from "../chunking/chunk-document"
import type { Embedder } from "../embedding/embedder"
import { vectorOfBytes } from "../vector-bytes"
import type { ChunkWithVector } from "./write-chunks"

/** Embeds the chunks; text that this embedder has seen, in whatever generation, is not embedded again. */
export async function withVectors(
  sql: Sql,
  embedder: Embedder,
  chunks: Chunk[],
  signal?: AbortSignal
): Promise<ChunkWithVector[]> {
  const known = await sql<{ text_hash: string; vector: Buffer }>(
    `SELECT DISTINCT ON (text_hash) text_hash, vector FROM knowledge_chunk
     WHERE embedder = ? AND text_hash = ANY(ARRAY[?]::text[]) AND deleted_at IS NULL`,
    [embedder.id, chunks.map(({ text_hash }) => text_hash)]
  )
  const vectors = new Map(known.map((row) => [row.text_hash, vectorOfBytes(row.vector)]))
  const fresh = chunks.filter(({ text_hash }) => !vectors.has(text_hash))
  const made = await embedder.embedDocuments(
    fresh.map(({ embedded_text }) => embedded_text),
    signal
  )
  fresh.forEach(({ text_hash }, at) => vectors.set(text_hash, made[at]))
  return chunks.map((chunk) => {
    const vector = vectors.get(chunk.text_hash)
    if (vector?.length !== embedder.dimensions) {
      throw new Error(`The embedder ${embedder.id} gave no vector of ${embedder.dimensions}`)
    }
    return { ...chunk, vector }
  })
}
