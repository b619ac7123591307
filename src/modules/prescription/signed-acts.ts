import { randomUUID } from "node:crypto"
import { LeasedQueue, type LeasedJob } from "../../lib/leased-queue"
import type { Sql } from "../../lib/sql"
import type { SignedActKind } from "./types"

/** An act whose consequences one process works on: who holds the lease. */
export type ActToCarryOut = LeasedJob & { kind: SignedActKind }

/** Longer than carrying one out takes, and soon enough for the one who waits. */
const LEASE_SECONDS = 60

/** About four hours of trying; then it is for people (docs/operator.md). */
export const signedActs = new LeasedQueue({
  table: "signed_act",
  leaseSeconds: LEASE_SECONDS,
  maxAttempts: 10,
  backoffSeconds: 30,
})

type Act = { id: string; kind: SignedActKind; prescription_id: string }

/** Written with the act itself, an upload too: it stands as a signature does. Who records it carries it out first; a job does when that one ends. */
export async function insertSignedAct(
  sql: Sql,
  { id, kind, prescription_id }: Act
): Promise<ActToCarryOut> {
  const lease_token = randomUUID()
  await sql(
    `INSERT INTO signed_act (id, kind, prescription_id, state, attempts, available_at, lease_token, lease_until)
     VALUES (?, ?, ?, 'running', 1, clock_timestamp(), ?,
             clock_timestamp() + make_interval(secs => ?))`,
    [id, kind, prescription_id, lease_token, LEASE_SECONDS]
  )
  return { id, kind, attempts: 1, lease_token }
}

export async function claimSignedAct(sql: Sql): Promise<ActToCarryOut | undefined> {
  const job = await signedActs.claim(sql)
  if (!job) {
    return undefined
  }
  const [{ kind }] = await sql<{ kind: SignedActKind }>(
    `SELECT kind FROM signed_act WHERE id = ?`,
    [job.id]
  )
  return { ...job, kind }
}

/** Does something of this prescription still wait to be carried out? What failed for good does not. */
export const ACT_UNDER_WAY = `EXISTS (SELECT 1 FROM signed_act s
  WHERE s.prescription_id = p.id AND s.kind IN ('review', 'withdrawal') AND s.state IN ('queued', 'running'))`
