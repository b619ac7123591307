import type { Sql, Transaction } from "../../../lib/sql"
import { keyOf } from "../chunking/chunk-document"
import type { CmsReader } from "../dependencies"
import { writableGenerations, type Generation } from "../generations"
import type { VectorIndex } from "../indexes/index-port"
import type { Parts } from "../parts"
import { indexedDocument } from "../reading/changed-documents"
import type { DocumentKey, DocumentVersion } from "../types"
import { copyGlossary } from "../writing/copy-glossary"
import { lockDocument } from "../writing/lock-document"
import { refreshDocument } from "../writing/refresh-document"
import type { Progress } from "./job-queue"

export type Reconciliation = {
  transaction: Transaction
  cms: CmsReader
  parts: Parts
  manifest: AsyncIterable<DocumentVersion[]>
  /** @throws when the work is to stop */
  report: (progress: Progress) => Promise<void>
  signal: AbortSignal
}

/**
 * Compares what the CMS publishes with our tables, and our tables with a shared index, both ways,
 * and puts right what differs. Running beside the feed is harmless: a repair reads afresh.
 */
export async function reconcile(work: Reconciliation): Promise<Progress> {
  const { transaction, signal } = work
  const progress: Progress = { total: 0, done: 0, repaired: 0 }
  const published = new Map<string, DocumentVersion>()
  for await (const page of work.manifest) {
    for (const document of page) {
      published.set(keyOf(document), document)
    }
  }
  const suspects = await transaction((sql) => differing(sql, published))
  progress.total = suspects.length
  for (const key of suspects) {
    if ((await refreshDocument(work, key, signal)) !== "unchanged") {
      progress.repaired++
    }
    progress.done++
    await work.report(progress)
  }
  await copyGlossary(work, signal)
  for (const generation of await transaction(writableGenerations)) {
    const index = work.parts.index(generation.index_kind)
    if (index.shared) {
      await reconcileIndex(work, generation, index, progress)
    }
  }
  return progress
}

/** Documents that our tables hold in another version than is published, in any generation. */
async function differing(
  sql: Sql,
  published: ReadonlyMap<string, DocumentVersion>
): Promise<DocumentKey[]> {
  const held = await sql<DocumentKey & { version_hash: string | null; everywhere: boolean }>(
    `SELECT d.collection, d.document_id, d.locale, d.version_hash,
            NOT EXISTS (
              SELECT 1 FROM knowledge_generation g
              LEFT JOIN knowledge_indexed_document i
                ON i.generation_id = g.id AND i.knowledge_document_id = d.id
              WHERE g.state IN ('live', 'building') AND g.deleted_at IS NULL
                AND i.version_hash IS DISTINCT FROM d.version_hash
            ) AS everywhere
     FROM knowledge_document d WHERE d.deleted_at IS NULL`
  )
  const known = new Set(held.map(keyOf))
  const wrong = held.filter((document) => {
    const version = published.get(keyOf(document))?.version_hash ?? null
    return version !== document.version_hash || !document.everywhere
  })
  const missing = [...published.values()].filter((document) => !known.has(keyOf(document)))
  return [...wrong, ...missing].map(({ collection, document_id, locale }) => ({
    collection,
    document_id,
    locale,
  }))
}

type Held = { key: DocumentKey; version_hash: string; chunks: number }

async function reconcileIndex(
  { transaction, report }: Reconciliation,
  generation: Generation,
  index: VectorIndex,
  progress: Progress
): Promise<void> {
  const wanted = await transaction((sql) => versionsOf(sql, generation.id))
  const found = await index.documents(generation.id)
  const states = new Map<string, { key: DocumentKey; wanted: string; found: string[] }>()
  const stateOf = (key: DocumentKey) => {
    const state = states.get(keyOf(key)) ?? { key, wanted: "", found: [] }
    states.set(keyOf(key), state)
    return state
  }
  for (const { key, version_hash, chunks } of wanted) {
    stateOf(key).wanted = `${version_hash} ${chunks}`
  }
  for (const { version_hash, chunks, ...key } of found) {
    stateOf(key).found.push(`${version_hash} ${chunks}`)
  }
  for (const state of states.values()) {
    if (state.found.join() !== state.wanted) {
      await transaction((sql) => restoreDocument(sql, generation.id, index, state.key))
      progress.repaired++
      await report(progress)
    }
  }
}

/** Brings the index back to what the tables say, while nobody else writes the document. */
async function restoreDocument(
  sql: Sql,
  generationId: string,
  index: VectorIndex,
  key: DocumentKey
): Promise<void> {
  const rowId = await lockDocument(sql, key)
  const held = await indexedDocument(sql, generationId, rowId)
  if (held && held.version_hash !== null) {
    await index.upsert(generationId, held.chunks)
    await index.removeDocument(generationId, key, held.version_hash)
  } else {
    await index.removeDocument(generationId, key)
  }
}

async function versionsOf(sql: Sql, generationId: string): Promise<Held[]> {
  const rows = await sql<DocumentKey & { version_hash: string; chunks: number }>(
    `SELECT d.collection, d.document_id, d.locale, i.version_hash, i.chunks
     FROM knowledge_indexed_document i JOIN knowledge_document d ON d.id = i.knowledge_document_id
     WHERE i.generation_id = ? AND i.version_hash IS NOT NULL`,
    [generationId]
  )
  return rows.map(({ version_hash, chunks, ...key }) => ({ key, version_hash, chunks }))
}
