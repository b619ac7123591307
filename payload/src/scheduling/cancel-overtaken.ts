import { sql } from "@payloadcms/db-postgres"
import type { CollectionBeforeChangeHook } from "payload"
import { isPublic } from "../hooks/is-public"
import { transactionOf } from "../lib/transaction-of"

/**
 * Who publishes or takes back by hand has decided anew: an approval from before must not undo it at
 * its hour.
 */
export const cancelOvertaken: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== "update" || !req.user || req.context.fromSchedule) {
    return data
  }
  const isDecision =
    data._status === "published" ||
    (!req.context.savesDraft && (await isPublic(req, collection.slug, originalDoc.id)))
  if (isDecision) {
    const transaction = await transactionOf(req)
    await transaction.execute(sql`
      UPDATE scheduled_publications
      SET state = 'cancelled', failure_reason = 'overtaken', updated_at = clock_timestamp()
      WHERE collection::text = ${collection.slug} AND document_id = ${String(originalDoc.id)}
        AND action = 'publish' AND state IN ('scheduled', 'running')`)
  }
  return data
}
