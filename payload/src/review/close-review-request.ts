import { sql } from "@payloadcms/db-postgres"
import type { CollectionBeforeChangeHook, PayloadRequest } from "payload"
import { transactionOf } from "../lib/transaction-of"

/** What is published needs no further look: its place in the queue ends with the publication. */
export const closeReviewRequest: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === "update" && data._status === "published" && req.user) {
    await endReviewRequest(req, {
      collection: collection.slug,
      document_id: String(originalDoc.id),
    })
  }
  return data
}

/** In the transaction of the request: who publishes, or approves an hour for it, has reviewed it. */
export const endReviewRequest = async (
  req: PayloadRequest,
  { collection, document_id }: { collection: string; document_id: string }
): Promise<void> => {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    UPDATE review_requests
    SET state = 'done', decided_by_id = ${req.user?.id ?? null}, decided_at = clock_timestamp(),
      updated_at = clock_timestamp()
    WHERE collection::text = ${collection} AND document_id = ${document_id} AND state = 'open'`)
}
