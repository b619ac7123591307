import type { Sql } from "../../../lib/sql"
import type { IndexedChunk } from "../indexes/index-port"
import type { DocumentKey } from "../types"
import { vectorOfBytes } from "../vector-bytes"

type ChangedDocument = {
  key: DocumentKey
  /** Null: removed. */
  version_hash: string | null
  revision: number
  chunks: IndexedChunk[]
}

type Row = Omit<IndexedChunk, "vector" | "version_hash" | "chunk_id"> & {
  version_hash: string | null
  revision: number
  chunk_id: string | null
  vector: Buffer
}

const SELECT = `
  SELECT i.revision, i.version_hash, d.collection, d.document_id, d.locale, d.title,
         array_remove(d.molecule || d.keywords, NULL) AS keywords, d.credibility, d.reviewed_on,
         ARRAY(SELECT source->>'id' FROM jsonb_array_elements(d.sources) AS source) AS source_ids,
         c.chunk_id, c.vector_id, c.ordinal, c.heading, c.text, c.vector`

/** The next documents that were written to a generation after `revision`, in the order of writing. */
export async function changedDocuments(
  sql: Sql,
  generationId: string,
  revision: number,
  limit: number
): Promise<ChangedDocument[]> {
  const rows = await sql<Row>(
    `${SELECT}
     FROM (SELECT * FROM knowledge_indexed_document
           WHERE generation_id = ? AND revision > ? ORDER BY revision LIMIT ?) i
     JOIN knowledge_document d ON d.id = i.knowledge_document_id
     LEFT JOIN knowledge_chunk c ON c.generation_id = i.generation_id
       AND c.knowledge_document_id = i.knowledge_document_id
     ORDER BY i.revision, c.ordinal`,
    [generationId, revision, limit]
  )
  return grouped(rows)
}

/** One document as a generation holds it. */
export async function indexedDocument(
  sql: Sql,
  generationId: string,
  documentRowId: string
): Promise<ChangedDocument | undefined> {
  const rows = await sql<Row>(
    `${SELECT}
     FROM knowledge_indexed_document i
     JOIN knowledge_document d ON d.id = i.knowledge_document_id
     LEFT JOIN knowledge_chunk c ON c.generation_id = i.generation_id
       AND c.knowledge_document_id = i.knowledge_document_id
     WHERE i.generation_id = ? AND i.knowledge_document_id = ?
     ORDER BY c.ordinal`,
    [generationId, documentRowId]
  )
  return grouped(rows)[0]
}

function grouped(rows: Row[]): ChangedDocument[] {
  const documents = new Map<number, ChangedDocument>()
  for (const { revision, chunk_id, vector, version_hash, ...row } of rows) {
    const document = documents.get(revision) ?? {
      key: { collection: row.collection, document_id: row.document_id, locale: row.locale },
      version_hash,
      revision,
      chunks: [],
    }
    documents.set(revision, document)
    if (chunk_id !== null && version_hash !== null) {
      document.chunks.push({ ...row, chunk_id, version_hash, vector: vectorOfBytes(vector) })
    }
  }
  return [...documents.values()]
}
