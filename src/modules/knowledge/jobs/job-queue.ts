import { generateEntityId } from "@medusajs/framework/utils"
import { LeasedQueue, type LeasedJob } from "../../../lib/leased-queue"
import type { Sql } from "../../../lib/sql"

type JobKind = "reindex" | "reconcile"

export type KnowledgeJobDTO = {
  id: string
  kind: JobKind
  state: "queued" | "running" | "done" | "failed" | "cancelled"
  failure_reason: string | null
  generation_id: string | null
  documents_total: number
  documents_done: number
  repaired: number
  cancel_requested: boolean
  requested_by: string | null
  created_at: Date
  updated_at: Date
}

const COLUMNS = `id, kind, state, failure_reason, generation_id, documents_total, documents_done,
  repaired, cancel_requested, requested_by, created_at, updated_at`

export function jobQueue(leaseSeconds: number): LeasedQueue {
  return new LeasedQueue({
    table: "knowledge_job",
    leaseSeconds,
    maxAttempts: 5,
    backoffSeconds: 5,
  })
}

/** @returns the job of this kind that is under way, which is a new one when there was none. */
export async function requestJob(
  sql: Sql,
  kind: JobKind,
  requestedBy: string | null
): Promise<{ job: KnowledgeJobDTO; created: boolean }> {
  const created = await sql<{ id: string }>(
    `INSERT INTO knowledge_job (id, kind, available_at, requested_by)
     VALUES (?, ?, clock_timestamp(), ?)
     ON CONFLICT (kind) WHERE state IN ('queued', 'running') AND deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [generateEntityId(undefined, "kjob"), kind, requestedBy]
  )
  const [job] = await sql<KnowledgeJobDTO>(
    `SELECT ${COLUMNS} FROM knowledge_job WHERE kind = ? AND deleted_at IS NULL
     ORDER BY created_at DESC LIMIT 1`,
    [kind]
  )
  return { job, created: created.length === 1 }
}

export async function latestJobs(sql: Sql, limit: number): Promise<KnowledgeJobDTO[]> {
  return sql<KnowledgeJobDTO>(
    `SELECT ${COLUMNS} FROM knowledge_job WHERE deleted_at IS NULL
     ORDER BY created_at DESC LIMIT ?`,
    [limit]
  )
}

export async function jobById(sql: Sql, id: string): Promise<KnowledgeJobDTO | undefined> {
  const [job] = await sql<KnowledgeJobDTO>(
    `SELECT ${COLUMNS} FROM knowledge_job WHERE id = ? AND deleted_at IS NULL`,
    [id]
  )
  return job
}

/** A queued job ends here; a running one at its next document. */
export async function requestCancel(sql: Sql, id: string): Promise<void> {
  await sql(
    `UPDATE knowledge_job SET cancel_requested = true, updated_at = clock_timestamp(),
            state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END
     WHERE id = ? AND state IN ('queued', 'running')`,
    [id]
  )
}

export type Progress = { total: number; done: number; repaired: number }

/** Writes the progress and renews the lease. @returns whether to go on */
export async function reportProgress(
  sql: Sql,
  job: LeasedJob,
  progress: Progress,
  leaseSeconds: number
): Promise<"go on" | "lost" | "cancelled"> {
  const [row] = await sql<{ cancel_requested: boolean }>(
    `UPDATE knowledge_job SET documents_total = ?, documents_done = ?, repaired = ?,
            lease_until = clock_timestamp() + make_interval(secs => ?),
            updated_at = clock_timestamp()
     WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING cancel_requested`,
    [progress.total, progress.done, progress.repaired, leaseSeconds, job.id, job.lease_token]
  )
  return !row ? "lost" : row.cancel_requested ? "cancelled" : "go on"
}

export async function endCancelled(sql: Sql, job: LeasedJob): Promise<void> {
  await sql(
    `UPDATE knowledge_job SET state = 'cancelled', lease_token = NULL, lease_until = NULL,
            updated_at = clock_timestamp()
     WHERE id = ? AND lease_token = ? AND state = 'running'`,
    [job.id, job.lease_token]
  )
}
