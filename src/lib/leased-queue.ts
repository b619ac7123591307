import { randomUUID } from "node:crypto"
import type { Sql } from "./sql"

/**
 * Background work as rows of a table: any number of processes claim with SKIP LOCKED, hold a row by
 * a lease and a token, and lose it when they stop giving signs of life. The database's clock decides.
 *
 * The table has: id text, state text ('queued' | 'running' | 'done' | 'failed'), attempts integer,
 * available_at timestamptz, lease_token text null, lease_until timestamptz null,
 * failure_reason text null, created_at, updated_at timestamptz, deleted_at timestamptz null.
 */
export type QueueState = "queued" | "running" | "done" | "failed"

export type LeasedJob = { id: string; attempts: number; lease_token: string }

export type LeasedQueueOptions = {
  table: string
  leaseSeconds: number
  maxAttempts: number
  /** Pause before the second attempt; doubles with every further one. */
  backoffSeconds: number
  /** A boolean column: rows where it is true wait until no other is due. */
  yieldingColumn?: string
}

export class LeasedQueue {
  constructor(private readonly options: LeasedQueueOptions) {}

  /**
   * Takes the oldest job that is due, or whose holder went silent. A job that went silent in its
   * last attempt is failed here, so that one which kills its process cannot do so for ever.
   */
  async claim(sql: Sql): Promise<LeasedJob | undefined> {
    const { table, leaseSeconds, maxAttempts, yieldingColumn } = this.options
    const order = [yieldingColumn, "available_at", "id"].filter(Boolean).join(", ")
    await sql(
      `UPDATE ${table} SET state = 'failed', failure_reason = 'lease_expired', lease_token = NULL,
              lease_until = NULL, updated_at = clock_timestamp()
       WHERE state = 'running' AND lease_until < clock_timestamp() AND attempts >= ?`,
      [maxAttempts]
    )
    const [job] = await sql<LeasedJob>(
      `UPDATE ${table} SET state = 'running', attempts = attempts + 1, lease_token = ?,
              lease_until = clock_timestamp() + make_interval(secs => ?), updated_at = clock_timestamp()
       WHERE id = (
         SELECT id FROM ${table}
         WHERE deleted_at IS NULL
           AND ((state = 'queued' AND available_at <= clock_timestamp())
             OR (state = 'running' AND lease_until < clock_timestamp()))
         ORDER BY ${order}
         LIMIT 1
         FOR UPDATE SKIP LOCKED
       )
       RETURNING id, attempts, lease_token`,
      [randomUUID(), leaseSeconds]
    )
    return job
  }

  /** @returns false when the lease was lost: stop, somebody else has the job. */
  async heartbeat(sql: Sql, job: LeasedJob): Promise<boolean> {
    const { table, leaseSeconds } = this.options
    const rows = await sql(
      `UPDATE ${table} SET lease_until = clock_timestamp() + make_interval(secs => ?)
       WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING id`,
      [leaseSeconds, job.id, job.lease_token]
    )
    return rows.length === 1
  }

  /**
   * Call it in the transaction that writes the result, and write nothing when it answers false:
   * then a job done twice has one result.
   *
   * @param reason a code, where nothing came of it and nothing is wrong
   */
  async complete(sql: Sql, job: LeasedJob, reason?: string): Promise<boolean> {
    const rows = await sql(
      `UPDATE ${this.options.table} SET state = 'done', failure_reason = ?, lease_token = NULL,
              lease_until = NULL, updated_at = clock_timestamp()
       WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING id`,
      [reason ?? null, job.id, job.lease_token]
    )
    return rows.length === 1
  }

  /**
   * @param reason a stable code, never a message: messages may carry personal data
   * @returns the state the job is in now, or undefined when the lease was lost
   */
  async fail(sql: Sql, job: LeasedJob, reason: string): Promise<QueueState | undefined> {
    const { table, maxAttempts, backoffSeconds } = this.options
    const [row] = await sql<{ state: QueueState }>(
      `UPDATE ${table} SET state = CASE WHEN attempts >= ? THEN 'failed' ELSE 'queued' END,
              available_at = clock_timestamp() + make_interval(secs => ? * power(2, attempts - 1)),
              failure_reason = ?, lease_token = NULL, lease_until = NULL, updated_at = clock_timestamp()
       WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING state`,
      [maxAttempts, backoffSeconds, reason, job.id, job.lease_token]
    )
    return row?.state
  }

  /**
   * Fails the job for good: trying again would not help.
   *
   * @returns the state the job is in now, or undefined when the lease was lost
   */
  async giveUp(sql: Sql, job: LeasedJob, reason: string): Promise<QueueState | undefined> {
    const [row] = await sql<{ state: QueueState }>(
      `UPDATE ${this.options.table} SET state = 'failed', failure_reason = ?, lease_token = NULL,
              lease_until = NULL, updated_at = clock_timestamp()
       WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING state`,
      [reason, job.id, job.lease_token]
    )
    return row?.state
  }

  /** Gives the job back untouched, as when the process stops in an orderly way. */
  async release(sql: Sql, job: LeasedJob): Promise<void> {
    await sql(
      `UPDATE ${this.options.table} SET state = 'queued', attempts = attempts - 1, lease_token = NULL,
              lease_until = NULL, available_at = clock_timestamp(), updated_at = clock_timestamp()
       WHERE id = ? AND lease_token = ? AND state = 'running'`,
      [job.id, job.lease_token]
    )
  }
}

export type LoopOptions = {
  pollSeconds: number
  /** Does one piece of work; false when there was none. */
  turn: (signal: AbortSignal) => Promise<boolean>
  onError: (error: unknown) => void
}

export type Loop = {
  stop(): Promise<void>
  /** Ends the rest that is under way, or the next one: there is something to do. */
  wake(): void
}

/** Runs turns until stopped; rests when there is nothing to do or a turn threw. */
export function startLoop({ pollSeconds, turn, onError }: LoopOptions): Loop {
  const stopping = new AbortController()
  let waking = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      let worked = false
      if (waking.signal.aborted) {
        waking = new AbortController()
      }
      try {
        worked = await turn(stopping.signal)
      } catch (error) {
        onError(error)
      }
      if (!worked) {
        await rest(pollSeconds * 1000, [stopping.signal, waking.signal])
      }
    }
  })()
  return {
    wake: () => waking.abort(),
    async stop() {
      stopping.abort()
      await running
    },
  }
}

function rest(milliseconds: number, ends: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (ends.some(({ aborted }) => aborted)) {
      return resolve()
    }
    const done = () => {
      clearTimeout(timer)
      ends.forEach((end) => end.removeEventListener("abort", done))
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    ends.forEach((end) => end.addEventListener("abort", done))
  })
}
