import { randomUUID } from "node:crypto"
import type { Sql, Transaction } from "./sql"

/**
 * Background work as rows of a table: any number of processes claim with SKIP LOCKED, hold a row by
 * a lease and a token, and lose it when they stop giving signs of life. The database's clock decides.
 *
 * The table has: id text, state text ('queued' | 'running' | 'done' | 'failed'), attempts integer,
 * available_at timestamptz, lease_token text null, lease_until timestamptz null,
 * failure_reason text null, created_at, updated_at timestamptz, deleted_at timestamptz null.
 */
type QueueState = "queued" | "running" | "done" | "failed"

export type LeasedJob = { id: string; attempts: number; lease_token: string }

type LeasedQueueOptions = {
  table: string
  leaseSeconds: number
  maxAttempts: number
  /** Pause before the second attempt; doubles with every further one. */
  backoffSeconds: number
  /** A boolean column: rows where it is true wait until no other is due. */
  yieldingColumn?: string
}

/** What the end of a job writes in the transaction that ends it; `ended` when the work ended it itself. */
export type Ending = ((sql: Sql) => Promise<unknown>) | "ended"

export type Failure = {
  /** A stable code, never a message: messages may carry personal data. */
  reason: string
  /** `wait`: what the job needs is down. `give_up`: another attempt would not help. */
  next: "try_again" | "wait" | "give_up"
}

/** How this process does the jobs of a queue. */
export type LeasedWork = {
  /** How the log calls a job. */
  name: string
  transaction: Transaction
  logger: { warn(message: string): void }
  /** The signal aborts when the lease is lost or the process stops: end early, write nothing. */
  run: (job: LeasedJob, signal: AbortSignal) => Promise<Ending>
  failureOf: (error: unknown) => Failure
  /** Written with a failure for good, also of a job that went silent. */
  onFailed?: (sql: Sql, job: Pick<LeasedJob, "id">) => Promise<unknown>
}

type Failed = { job: LeasedJob; failure: Failure; stopping: AbortSignal }

export class LeasedQueue {
  constructor(private readonly options: LeasedQueueOptions) {}

  /**
   * Claims the next job and does it under its lease, which is renewed as long as the work goes on. A
   * job whose lease was lost belongs to another process: nothing of it is written here.
   *
   * @returns whether to look for the next job at once
   */
  async work(work: LeasedWork, stopping: AbortSignal): Promise<boolean> {
    const { transaction } = work
    const job = await transaction((sql) => this.claim(sql, work.onFailed))
    if (!job) {
      return false
    }
    const lost = new AbortController()
    const renewal = setInterval(
      () => {
        transaction((sql) => this.renew(sql, job)).then(
          (held) => held || lost.abort(),
          () => lost.abort()
        )
      },
      (this.options.leaseSeconds * 1000) / 3
    )
    try {
      const ending = await work.run(job, AbortSignal.any([stopping, lost.signal]))
      if (ending !== "ended") {
        await transaction(async (sql) => (await this.complete(sql, job)) && ending(sql))
      }
      return true
    } catch (error) {
      return await this.endFailed(work, { job, failure: work.failureOf(error), stopping })
    } finally {
      clearInterval(renewal)
    }
  }

  /**
   * Takes the oldest job that is due, or whose holder went silent. A job that went silent in its
   * last attempt is failed here, so that one which kills its process cannot do so for ever.
   */
  async claim(sql: Sql, onFailed?: LeasedWork["onFailed"]): Promise<LeasedJob | undefined> {
    const { table, leaseSeconds, maxAttempts, yieldingColumn } = this.options
    const order = [yieldingColumn, "available_at", "id"].filter(Boolean).join(", ")
    const silent = await sql<{ id: string }>(
      `UPDATE ${table} SET state = 'failed', failure_reason = 'lease_expired', lease_token = NULL,
              lease_until = NULL, updated_at = clock_timestamp()
       WHERE state = 'running' AND lease_until < clock_timestamp() AND attempts >= ? RETURNING id`,
      [maxAttempts]
    )
    for (const failed of silent) {
      await onFailed?.(sql, failed)
    }
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

  /** @returns false when the lease was lost */
  private async renew(sql: Sql, job: LeasedJob): Promise<boolean> {
    const { table, leaseSeconds } = this.options
    const rows = await sql(
      `UPDATE ${table} SET lease_until = clock_timestamp() + make_interval(secs => ?)
       WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING id`,
      [leaseSeconds, job.id, job.lease_token]
    )
    return rows.length === 1
  }

  private async endFailed(
    { name, transaction, logger, onFailed }: LeasedWork,
    { job, failure: { reason, next }, stopping }: Failed
  ): Promise<boolean> {
    if (stopping.aborted || next === "wait") {
      await transaction((sql) => this.release(sql, job))
      if (!stopping.aborted) {
        logger.warn(`${name} ${job.id}: ${reason}, waits`)
      }
      return false
    }
    const state = await transaction(async (sql) => {
      const now =
        next === "give_up" ? await this.giveUp(sql, job, reason) : await this.fail(sql, job, reason)
      if (now === "failed") {
        await onFailed?.(sql, job)
      }
      return now
    })
    logger.warn(`${name} ${job.id}: ${reason}, now ${state ?? "taken over"}`)
    return true
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
  private async giveUp(sql: Sql, job: LeasedJob, reason: string): Promise<QueueState | undefined> {
    const [row] = await sql<{ state: QueueState }>(
      `UPDATE ${this.options.table} SET state = 'failed', failure_reason = ?, lease_token = NULL,
              lease_until = NULL, updated_at = clock_timestamp()
       WHERE id = ? AND lease_token = ? AND state = 'running' RETURNING state`,
      [reason, job.id, job.lease_token]
    )
    return row?.state
  }

  /** Gives the job back untouched, as when the process stops in an orderly way. */
  private async release(sql: Sql, job: LeasedJob): Promise<void> {
    await sql(
      `UPDATE ${this.options.table} SET state = 'queued', attempts = attempts - 1, lease_token = NULL,
              lease_until = NULL, available_at = clock_timestamp(), updated_at = clock_timestamp()
       WHERE id = ? AND lease_token = ? AND state = 'running'`,
      [job.id, job.lease_token]
    )
  }
}
