import type { Logger } from "@medusajs/framework/types"
import { LeasedQueue, type Ending, type LeasedJob } from "../../../lib/leased-queue"
import type { Sql } from "../../../lib/sql"
import { failureOf } from "../errors"
import { COLLECTIONS, LOCALES, type Collection, type DocumentKey } from "../types"

type FeedHandlers = {
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
    leaseSeconds: number
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

  /** @returns false when there is nothing to do, or when what is needed is down. */
  turn(stopping: AbortSignal): Promise<boolean> {
    return this.queue.work(
      {
        name: "Content feed: row",
        // Each statement commits by itself: a row may be seen twice.
        transaction: (work) => work(this.sql),
        logger: this.logger,
        run: (job, signal) => this.run(job, signal),
        failureOf,
      },
      stopping
    )
  }

  private async run(job: LeasedJob, signal: AbortSignal): Promise<Ending> {
    const [change] = await this.sql<Change>(
      `SELECT collection, document_id FROM ${OUTBOX} WHERE id = ?`,
      [job.id]
    )
    if (!change) {
      return "ended"
    }
    // Asked before the document is read: what these rows announce is in what will be read.
    const twins = await this.twinsOf(change)
    await this.handle(change, signal)
    return async (sql) => {
      if (twins.length > 0) {
        await sql(
          `UPDATE ${OUTBOX} SET state = 'done', failure_reason = NULL, updated_at = clock_timestamp()
           WHERE id = ANY(?::text[]) AND state = 'queued'`,
          [twins.map(({ id }) => id)]
        )
      }
    }
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
