import type { Sql } from "../../../lib/sql"
import type { Generation } from "../generations"
import { latestJobs, type KnowledgeJobDTO } from "../jobs/job-queue"
import type { Collection, Locale } from "../types"

type GenerationStatus = Generation & {
  documents: number
  chunks: number
  created_at: Date
  live_at: Date | null
  retired_at: Date | null
}

export type IndexStatus = {
  /** Published, as far as we know. */
  documents: { collection: Collection; locale: Locale; published: number }[]
  generations: GenerationStatus[]
  last_indexed_at: Date | null
  reconciled_at: Date | null
  glossary: { terms: number; copied_at: Date | null }
  jobs: KnowledgeJobDTO[]
}

const JOBS_SHOWN = 10

export async function indexStatus(sql: Sql): Promise<IndexStatus> {
  const documents = await sql<IndexStatus["documents"][number]>(
    `SELECT collection, locale, count(*)::int AS published FROM knowledge_document
     WHERE version_hash IS NOT NULL AND deleted_at IS NULL
     GROUP BY collection, locale ORDER BY collection, locale`
  )
  const generations = await sql<GenerationStatus>(
    `SELECT g.id, g.state, g.index_kind, g.embedder, g.dimensions, g.chunker, g.revision,
            g.created_at, g.live_at, g.retired_at,
            count(i.id)::int AS documents, coalesce(sum(i.chunks), 0)::int AS chunks
     FROM knowledge_generation g
     LEFT JOIN knowledge_indexed_document i
       ON i.generation_id = g.id AND i.version_hash IS NOT NULL
     WHERE g.deleted_at IS NULL GROUP BY g.id ORDER BY g.created_at DESC`
  )
  const [times] = await sql<{
    last_indexed_at: Date | null
    reconciled_at: Date | null
    copied_at: Date | null
    terms: number
  }>(
    `SELECT (SELECT max(indexed_at) FROM knowledge_indexed_document) AS last_indexed_at,
            (SELECT happened_at FROM knowledge_state WHERE id = 'reconcile') AS reconciled_at,
            (SELECT happened_at FROM knowledge_state WHERE id = 'glossary') AS copied_at,
            (SELECT count(*)::int FROM knowledge_glossary_term) AS terms`
  )
  return {
    documents,
    generations,
    last_indexed_at: times.last_indexed_at,
    reconciled_at: times.reconciled_at,
    glossary: { terms: times.terms, copied_at: times.copied_at },
    jobs: await latestJobs(sql, JOBS_SHOWN),
  }
}
