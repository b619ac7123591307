import type { LeasedJob, LeasedQueue } from "../../../lib/leased-queue"
import type { Sql, Transaction } from "../../../lib/sql"
import type { CmsReader } from "../dependencies"
import { ensureBuilding, isMadeBy, type Generation, type Recipe } from "../generations"
import type { Parts } from "../parts"
import type { DocumentKey } from "../types"
import { refreshDocument } from "../writing/refresh-document"
import type { Progress } from "./job-queue"

type Reindexing = {
  transaction: Transaction
  cms: CmsReader
  parts: Parts
  recipe: Recipe
  queue: LeasedQueue
  job: LeasedJob
  /** @throws when the work is to stop */
  report: (progress: Progress) => Promise<void>
  signal: AbortSignal
}

/** How often the rest is gone through: changes that fail to reach the new generation are few. */
const ROUNDS = 5

/**
 * Builds a generation beside the live one and switches to it. Changes that come meanwhile are
 * written to both; a build that was interrupted goes on where it stopped.
 */
export async function reindex(work: Reindexing): Promise<void> {
  const building = await startBuilding(work)
  const index = work.parts.index(building.index_kind)
  if (index.shared) {
    await index.ensureSchema(building.id, building.dimensions)
  }
  const progress: Progress = { total: 0, done: 0, repaired: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const missing = await work.transaction((sql) => missingFrom(sql, building.id))
    if (missing.length === 0 && (await work.transaction((sql) => switchTo(sql, work, building)))) {
      return
    }
    progress.total = progress.done + missing.length
    for (const key of missing) {
      await refreshDocument(work, key, work.signal)
      progress.done++
      await work.report(progress)
    }
  }
  throw new Error("The new generation did not catch up with the live one")
}

/** What is left of a build that was cancelled. */
export async function abandonBuilding(
  { transaction }: Pick<Reindexing, "transaction">,
  job: LeasedJob
): Promise<void> {
  await transaction((sql) =>
    sql(
      `UPDATE knowledge_generation SET state = 'retired', retired_at = 'epoch'
       WHERE state = 'building'
         AND id = (SELECT generation_id FROM knowledge_job WHERE id = ?)`,
      [job.id]
    )
  )
}

/** The job's own generation; one of another recipe that a dead job left behind is given up. */
async function startBuilding({ transaction, recipe, job }: Reindexing): Promise<Generation> {
  return transaction(async (sql) => {
    let building = await ensureBuilding(sql, recipe)
    if (!isMadeBy(building, recipe)) {
      await sql(
        `UPDATE knowledge_generation SET state = 'retired', retired_at = 'epoch' WHERE id = ?`,
        [building.id]
      )
      building = await ensureBuilding(sql, recipe)
    }
    await sql(`UPDATE knowledge_job SET generation_id = ? WHERE id = ? AND lease_token = ?`, [
      building.id,
      job.id,
      job.lease_token,
    ])
    return building
  })
}

/** Documents that the new generation does not hold as published. */
async function missingFrom(sql: Sql, generationId: string): Promise<DocumentKey[]> {
  return sql<DocumentKey>(
    `SELECT d.collection, d.document_id, d.locale
     FROM knowledge_document d
     LEFT JOIN knowledge_indexed_document i
       ON i.knowledge_document_id = d.id AND i.generation_id = ?
     WHERE d.deleted_at IS NULL AND i.version_hash IS DISTINCT FROM d.version_hash
     ORDER BY d.id`,
    [generationId]
  )
}

/**
 * Locks both generations, which every write passes, so nothing is written between the last look
 * and the switch. @returns false when something is missing after all
 */
async function switchTo(
  sql: Sql,
  { queue, job }: Reindexing,
  building: Generation
): Promise<boolean> {
  await sql(
    `SELECT id FROM knowledge_generation WHERE state IN ('live', 'building') ORDER BY id FOR UPDATE`
  )
  if ((await missingFrom(sql, building.id)).length > 0) {
    return false
  }
  if (!(await queue.complete(sql, job))) {
    throw new Error("The job's lease was lost")
  }
  await sql(
    `UPDATE knowledge_generation SET state = 'retired', retired_at = clock_timestamp(),
            updated_at = clock_timestamp() WHERE state = 'live'`
  )
  await sql(
    `UPDATE knowledge_generation SET state = 'live', live_at = clock_timestamp(),
            updated_at = clock_timestamp() WHERE id = ? AND state = 'building'`,
    [building.id]
  )
  return true
}
