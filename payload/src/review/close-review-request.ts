import { sql } from "@payloadcms/db-postgres"
import type { CollectionBeforeChangeHook, PayloadRequest } from "payload"
import { record } from "../history/record"
import { transactionOf } from "../lib/transaction-of"

/**
 * What is published needs no further look, and what lies in the trash none either: its place in the
 * queue ends with that. Of an approval for an hour, only what was asked before it: what is asked later
 * is about a newer draft.
 */
export const closeReviewRequest: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === "update" && data.deletedAt && !originalDoc.deletedAt) {
    await withdrawRequest(req, collection.slug, String(originalDoc.id))
  } else if (operation === "update" && data._status === "published" && req.user) {
    const approvedAt =
      req.context.approvedAt instanceof Date ? req.context.approvedAt.toISOString() : null
    const transaction = await transactionOf(req)
    await transaction.execute(sql`
      UPDATE review_requests
      SET state = 'done', decided_by_id = ${req.user.id}, decided_at = clock_timestamp(),
        updated_at = clock_timestamp()
      WHERE collection::text = ${collection.slug} AND document_id = ${String(originalDoc.id)}
        AND state = 'open'
        AND (${approvedAt}::timestamptz IS NULL OR created_at <= ${approvedAt}::timestamptz)`)
  }
  return data
}

const withdrawRequest = async (req: PayloadRequest, collection: string, document_id: string) => {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(sql`
    UPDATE review_requests
    SET state = 'cancelled', decided_by_id = ${req.user?.id ?? null},
      decided_at = clock_timestamp(), updated_at = clock_timestamp()
    WHERE collection::text = ${collection} AND document_id = ${document_id} AND state = 'open'
    RETURNING id`)
  if (rows.length > 0) {
    await record(req, "review_cancelled", { collection, document_id })
  }
}
