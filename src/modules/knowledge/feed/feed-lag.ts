import type { Sql } from "../../../lib/sql"
import { OUTBOX } from "./feed-consumer"

export type FeedLag =
  | {
      reachable: true
      queued: number
      running: number
      /** Given up until the next reconciliation. */
      failed: number
      /** Age of the oldest row that waits; null: none does. */
      oldest_waiting_seconds: number | null
      last_processed_at: Date | null
    }
  | { reachable: false }

export async function feedLag(feed: Sql): Promise<FeedLag> {
  try {
    const [lag] = await feed<Omit<Extract<FeedLag, { reachable: true }>, "reachable">>(
      `SELECT count(*) FILTER (WHERE state = 'queued')::int AS queued,
              count(*) FILTER (WHERE state = 'running')::int AS running,
              count(*) FILTER (WHERE state = 'failed')::int AS failed,
              extract(epoch FROM clock_timestamp() - min(created_at)
                FILTER (WHERE state IN ('queued', 'running')))::float8 AS oldest_waiting_seconds,
              max(updated_at) FILTER (WHERE state = 'done') AS last_processed_at
       FROM ${OUTBOX} WHERE deleted_at IS NULL`
    )
    return { reachable: true, ...lag }
  } catch {
    // The page says that the feed is away; the loop's log says why.
    return { reachable: false }
  }
}
