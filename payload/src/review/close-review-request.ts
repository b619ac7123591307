import { sql } from "@payloadcms/db-postgres"
import type { CollectionBeforeChangeHook } from "payload"
import { transactionOf } from "../lib/transaction-of"

/**
 * What is published needs no further look: its place in the queue ends with the publication. Of an
 * approval for an hour, only what was asked before it: what is asked later is about a newer draft.
 */
export const closeReviewRequest: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === "update" && data._status === "published" && req.user) {
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
