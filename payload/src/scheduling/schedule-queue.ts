import { randomUUID } from "node:crypto"
import type { Payload } from "payload"
import type { Publishable } from "./publishable"

export type Job = {
  id: number
  lease_token: string
  collection: Publishable
  document_id: string
  version_id: string | null
  version_hash: string | null
  action: "publish" | "unpublish"
  approved_by_id: number | null
  created_at: Date
}

const MAX_ATTEMPTS = 5

/**
 * Takes what has been due the longest, or what a process began that then went silent. The database's
 * clock decides. What went silent in its last attempt fails: it may be what ends its process.
 */
export const claim = async (payload: Payload, leaseSeconds: number): Promise<Job | undefined> => {
  await payload.db.pool.query(
    `UPDATE scheduled_publications
     SET state = 'failed', failure_reason = 'lease_expired', lease_token = NULL, lease_until = NULL
     WHERE state = 'running' AND lease_until < clock_timestamp() AND attempts >= $1`,
    [MAX_ATTEMPTS]
  )
  const { rows } = await payload.db.pool.query<Job>(
    `UPDATE scheduled_publications
     SET state = 'running', attempts = attempts + 1, lease_token = $1,
         lease_until = clock_timestamp() + make_interval(secs => $2)
     WHERE id = (
       SELECT id FROM scheduled_publications
       WHERE (state = 'scheduled' AND due_at <= clock_timestamp())
          OR (state = 'running' AND lease_until < clock_timestamp())
       ORDER BY due_at, id
       LIMIT 1
       FOR UPDATE SKIP LOCKED
     )
     RETURNING id, lease_token, collection, document_id, version_id, version_hash, action,
               approved_by_id, created_at`,
    [randomUUID(), leaseSeconds]
  )
  return rows[0]
}

/** What a person must look at. It is not tried again. */
export const fail = async (payload: Payload, job: Job, reason: string) => {
  await payload.db.pool.query(
    `WITH failed AS (
       UPDATE scheduled_publications
       SET state = 'failed', failure_reason = $3, lease_token = NULL, lease_until = NULL,
           updated_at = clock_timestamp()
       WHERE id = $1 AND lease_token = $2 AND state = 'running'
       RETURNING collection::text, document_id
     )
     INSERT INTO history (at, action, actor_name, kind, document_id, detail)
     SELECT clock_timestamp(), 'schedule_failed', 'The program', collection, document_id, $3
     FROM failed`,
    [job.id, job.lease_token, reason]
  )
}
