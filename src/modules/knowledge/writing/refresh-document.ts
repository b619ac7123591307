import type { Sql, Transaction } from "../../../lib/sql"
import { chunkDocument } from "../chunking/chunk-document"
import type { CmsReader } from "../dependencies"
import { NotNow } from "../errors"
import { writableGenerations, type Generation } from "../generations"
import type { Parts } from "../parts"
import type { DocumentKey, PublishedDocument } from "../types"
import { lockDocument } from "./lock-document"
import { withVectors } from "./vectors"
import { indexedVersion, writeChunks, type ChunkWithVector } from "./write-chunks"
import { credibilityOf, writeDocument } from "./write-document"

export type Refreshed = "unchanged" | "indexed" | "removed"

type Prepared = {
  generation: Generation
  written: { version_hash: string; chunks: ChunkWithVector[] } | null
}

/**
 * Makes every generation hold what is published of the document now, which may be nothing. The
 * document is read while its row is locked, so whoever reads last writes last; doing it twice
 * changes nothing.
 *
 * @throws cms_unavailable, index_unavailable, generations_changed: then nothing is written
 */
export async function refreshDocument(
  { transaction, cms, parts }: { transaction: Transaction; cms: CmsReader; parts: Parts },
  key: DocumentKey,
  signal?: AbortSignal
): Promise<Refreshed> {
  return transaction(async (sql) => {
    const rowId = await lockDocument(sql, key)
    const published = await readPublished(cms, key, signal)
    const prepared: Prepared[] = []
    const generations = await writableGenerations(sql)
    if (generations.length === 0) {
      throw new NotNow("index_unavailable")
    }
    for (const generation of generations) {
      const held = await indexedVersion(sql, generation, rowId)
      const embedder = parts.embedder(generation.embedder)
      // A generation of an embedder that this process lacks is about to be replaced: the document
      // leaves it rather than being found by what it said before.
      const wanted = embedder ? published : null
      const index = parts.index(generation.index_kind)
      // A shared index may hold what a transaction wrote that did not commit: removing costs little.
      const mayHoldMore = index.shared && wanted === null
      if (held === (wanted?.version_hash ?? null) && !mayHoldMore) {
        continue
      }
      if (wanted && embedder) {
        const chunks = await withVectors(sql, embedder, chunkDocument(wanted), signal)
        if (index.shared) {
          await index.upsert(generation.id, indexedChunks(wanted, chunks))
          await index.removeDocument(generation.id, key, wanted.version_hash)
        }
        prepared.push({ generation, written: { version_hash: wanted.version_hash, chunks } })
      } else {
        if (index.shared) {
          await index.removeDocument(generation.id, key)
        }
        if (held !== null) {
          prepared.push({ generation, written: null })
        }
      }
    }
    await writeDocument(sql, rowId, published)
    await writePrepared(sql, rowId, prepared)
    await assertNoOthers(sql, generations)
    return prepared.length === 0 ? "unchanged" : published ? "indexed" : "removed"
  })
}

async function readPublished(
  cms: CmsReader,
  key: DocumentKey,
  signal?: AbortSignal
): Promise<PublishedDocument | null> {
  const answer = await cms.document(key.collection, key.document_id, key.locale, { signal })
  if (!answer) {
    return null
  }
  const { id, ...document } = answer
  return { ...document, document_id: id }
}

/** Locks one generation after the other in the order of their ids, as everybody does. */
async function writePrepared(sql: Sql, rowId: string, prepared: Prepared[]): Promise<void> {
  for (const { generation, written } of prepared) {
    await writeChunks(sql, generation, rowId, written)
  }
}

/**
 * The writes above hold the live generation's lock, so from here on nobody switches. A generation
 * that came in meanwhile may have been built without this document.
 */
async function assertNoOthers(sql: Sql, written: Generation[]): Promise<void> {
  const known = written.map(({ id }) => id)
  if ((await writableGenerations(sql)).some(({ id }) => !known.includes(id))) {
    throw new NotNow("generations_changed")
  }
}

function indexedChunks(document: PublishedDocument, chunks: ChunkWithVector[]) {
  return chunks.map((chunk) => ({
    chunk_id: chunk.chunk_id,
    vector_id: chunk.vector_id,
    collection: document.collection,
    document_id: document.document_id,
    locale: document.locale,
    version_hash: document.version_hash,
    ordinal: chunk.ordinal,
    title: document.title,
    heading: chunk.heading,
    text: chunk.text,
    keywords: [document.molecule, ...document.keywords].filter((word) => word !== null),
    credibility: credibilityOf(document),
    reviewed_on: document.reviewed_on,
    source_ids: document.sources.map(({ id }) => id),
    vector: chunk.vector,
  }))
}
