import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { ScheduledPublication } from "../payload-types"
import { endReviewRequest } from "../review/close-review-request"
import { hashOfVersion, type Pinned } from "./pinned-version"
import { requireDocument } from "./require-document"

/** Pins what was approved and by whom, and cancels what was scheduled for it before. */
export const approve: CollectionBeforeChangeHook<ScheduledPublication> = async ({
  data,
  operation,
  req,
}) => {
  const { collection, document_id, action } = data
  if (operation !== "create" || !collection || !document_id || !action) {
    return data
  }
  await requireDocument(req, { collection, document_id })
  const pinned =
    action === "publish"
      ? await pin(req, { collection, document_id, version_id: data.version_id ?? "" })
      : { version_id: null, version_hash: null }

  const transaction = await transactionOf(req)
  // One approval at a time for a document, so that of two the later cancels the earlier.
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`schedule:${collection}:${document_id}`}, 0))`
  )
  await transaction.execute(sql`
    UPDATE scheduled_publications
    SET state = 'cancelled', failure_reason = 'superseded', updated_at = clock_timestamp()
    WHERE collection = ${collection} AND document_id = ${document_id} AND action = ${action}
      AND state IN ('scheduled', 'running')`)
  if (action === "publish") {
    await endReviewRequest(req, { collection, document_id })
  }
  return { ...data, ...pinned, approved_by: req.user?.id, state: "scheduled", attempts: 0 }
}

/** The newest version is never guessed: a draft saved in the last second would be approved unread. */
const pin = async (req: PayloadRequest, version: Pinned) => {
  const version_hash = await hashOfVersion(req, version)
  if (!version_hash) {
    throw new APIError(
      "version_id: this document has no such version.",
      400,
      { code: "version_not_found" },
      true
    )
  }
  return { version_id: version.version_id, version_hash }
}
