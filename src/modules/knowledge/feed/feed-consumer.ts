import type { Logger } from "@medusajs/framework/types"
import { LeasedQueue, type LeasedJob } from "../../../lib/leased-queue"
import type { Sql } from "../../../lib/sql"
import { codeOf, isAway } from "../errors"
import { COLLECTIONS, LOCALES, type Collection, type DocumentKey } from "../types"

export type FeedHandlers = {
  document: (key: DocumentKey, signal: AbortSignal) => Promise<unknown>
  glossary: (signal: AbortSignal) => Promise<unknown>
  /** Red-flag patterns, emergency replies, helplines. */
  safety: () => Promise<unknown>
}

export const OUTBOX = "content_feed.outbox"
const SAFETY = ["red-flag-patterns", "emergency-replies", "helplines"]
const KEEP_DONE_DAYS = 1

type Change = { collection: string; document_id: string }

/**
 * Works off the CMS's outbox. A row says only that something about a document changed: what is
 * published is read afresh, so rows may be seen twice, late or out of order.
 */
export class FeedConsumer {
  private readonly queue: LeasedQueue

  constructor(
    private readonly sql: Sql,
    private readonly handlers: FeedHandlers,
    private readonly logger: Pick<Logger, "warn">,
    private readonly leaseSeconds: number
  ) {
    this.queue = new LeasedQueue({
      table: OUTBOX,
      leaseSeconds,
      maxAttempts: 8,
      backoffSeconds: 1,
      // A source may be cited everywhere: an editor's change does not wait behind all that cite it.
      yieldingColumn: "follows",
    })
  }

  /** @returns false when there is nothing to do, or when what is needed is away. */
  async turn(stopping: AbortSignal): Promise<boolean> {
    const job = await this.queue.claim(this.sql)
    if (!job) {
      return false
    }
    const lost = new AbortController()
    const alive = setInterval(
      () => {
        this.queue.heartbeat(this.sql, job).then(
          (kept) => kept || lost.abort(),
          () => lost.abort()
        )
      },
      (this.leaseSeconds * 1000) / 3
    )
    try {
      return await this.work(job, AbortSignal.any([stopping, lost.signal]))
    } catch (error) {
      return await this.giveBack(job, error, stopping)
    } finally {
      clearInterval(alive)
    }
  }

  private async work(job: LeasedJob, signal: AbortSignal): Promise<boolean> {
    const [change] = await this.sql<Change>(
      `SELECT collection, document_id FROM ${OUTBOX} WHERE id = ?`,
      [job.id]
    )
    if (!change) {
      return true
    }
    // Asked before the document is read: what these rows announce is in what will be read.
    const twins = await this.twinsOf(change)
    await this.handle(change, signal)
    if ((await this.queue.complete(this.sql, job)) && twins.length > 0) {
      await this.sql(
        `UPDATE ${OUTBOX} SET state = 'done', failure_reason = NULL, updated_at = clock_timestamp()
         WHERE id = ANY(?::text[]) AND state = 'queued'`,
        [twins.map(({ id }) => id)]
      )
    }
    return true
  }

  /** Documents are read one by one; of all else the whole is copied, so one row stands for them all. */
  private twinsOf({ collection, document_id }: Change): Promise<{ id: string }[]> {
    const group = SAFETY.includes(slugOf(collection)) ? SAFETY : [collection]
    return isCollection(slugOf(collection))
      ? this.sql(
          `SELECT id FROM ${OUTBOX} WHERE collection = ? AND document_id = ? AND state = 'queued'`,
          [collection, document_id]
        )
      : this.sql(
          `SELECT id FROM ${OUTBOX} WHERE collection = ANY(?::text[]) AND state = 'queued'`,
          [group]
        )
  }

  private async handle({ collection, document_id }: Change, signal: AbortSignal): Promise<void> {
    const slug = slugOf(collection)
    if (isCollection(slug)) {
      const keys = LOCALES.map((locale) => ({ collection: slug, document_id, locale }))
      await everyOne(keys, (key) => this.handlers.document(key, signal))
    } else if (slug === "glossary") {
      await this.handlers.glossary(signal)
    } else if (SAFETY.includes(slug)) {
      await this.handlers.safety()
    }
    // A source has rows of its own for the documents that cite it.
  }

  private async giveBack(job: LeasedJob, error: unknown, stopping: AbortSignal): Promise<boolean> {
    if (stopping.aborted) {
      await this.queue.release(this.sql, job)
      return false
    }
    const reason = codeOf(error)
    if (isAway(error)) {
      await this.queue.release(this.sql, job)
      this.logger.warn(`Content feed: ${reason}, row ${job.id} waits`)
      return false
    }
    const state = await this.queue.fail(this.sql, job, reason)
    this.logger.warn(`Content feed: row ${job.id}: ${reason}, now ${state ?? "taken over"}`)
    return true
  }
}

/** Rows that nobody will ask about any more. */
export async function deleteDoneRows(sql: Sql): Promise<void> {
  await sql(
    `DELETE FROM ${OUTBOX}
     WHERE state = 'done' AND updated_at < clock_timestamp() - make_interval(days => ?)`,
    [KEEP_DONE_DAYS]
  )
}

/** Rows that failed too often get another chance. */
export async function requeueFailedRows(sql: Sql): Promise<void> {
  await sql(
    `UPDATE ${OUTBOX} SET state = 'queued', attempts = 0, available_at = clock_timestamp(),
            updated_at = clock_timestamp() WHERE state = 'failed'`
  )
}

/** All at once; a failure is thrown when all have ended. */
async function everyOne<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>
): Promise<void> {
  const settled = await Promise.allSettled(items.map(work))
  const failed = settled.find((one) => one.status === "rejected")
  if (failed) {
    throw failed.reason
  }
}

const slugOf = (collection: string) => collection.replaceAll("_", "-")

function isCollection(slug: string): slug is Collection {
  return COLLECTIONS.some((collection) => collection === slug)
}
