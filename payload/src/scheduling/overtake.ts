import { sql } from "@payloadcms/db-postgres"
import type { PayloadRequest } from "payload"
import { record } from "../history/record"
import { istTime } from "../lib/ist"
import { transactionOf } from "../lib/transaction-of"
import type { ScheduledPublication } from "../payload-types"

type Overtaken = Pick<ScheduledPublication, "document_id" | "action"> & { collection: string }

/**
 * Ends the hours that a newer decision overtakes, with a line of the history for each, in the same
 * transaction: who looks for a publication that never came finds who decided anew.
 */
export const overtake = async (
  req: PayloadRequest,
  { collection, document_id, action }: Overtaken,
  reason: "superseded" | "overtaken"
): Promise<void> => {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute<{ version_id: string | null; due_at: string }>(sql`
    UPDATE scheduled_publications
    SET state = 'cancelled', failure_reason = ${reason}, updated_at = clock_timestamp()
    WHERE collection::text = ${collection} AND document_id = ${document_id}
      AND action::text = ${action} AND state IN ('scheduled', 'running')
    RETURNING version_id, due_at`)
  for (const { version_id, due_at } of rows) {
    await record(req, "schedule_overtaken", {
      collection,
      document_id,
      version_id: version_id ?? undefined,
      detail: hourInWords({ action, due_at }),
    })
  }
}

/** What was to happen, and when. */
export const hourInWords = ({
  action,
  due_at,
}: Pick<ScheduledPublication, "action" | "due_at">): string =>
  `${action === "publish" ? "to publish" : "to take back"} on ${istTime(new Date(due_at).toISOString())}`
