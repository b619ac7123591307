import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { ReviewRequest } from "../payload-types"
import { requireDocument } from "../scheduling/require-document"
import { tryPublication } from "../scheduling/try-publication"

/** A request names a document that is there and complete, and there is one open at a time for it. */
export const askForReview: CollectionBeforeChangeHook<ReviewRequest> = async ({
  data,
  operation,
  req,
}) => {
  const { collection, document_id } = data
  if (operation !== "create" || !collection || !document_id) {
    return data
  }
  await requireDocument(req, { collection, document_id })
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`review:${collection}:${document_id}`}, 0))`
  )
  const open = await transaction.execute(sql`
    SELECT id FROM review_requests
    WHERE collection::text = ${collection} AND document_id = ${document_id} AND state = 'open'`)
  if (open.rows.length > 0) {
    throw new APIError(
      "A review of this document has been asked for already.",
      409,
      { code: "review_already_asked" },
      true
    )
  }
  const version_id = await newestVersion(req, { collection, document_id })
  if (version_id) {
    await tryPublication(req, { collection, version_id, forWriter: true })
  }
  return { ...data, state: "open", requested_by: req.user?.id }
}

const newestVersion = async (
  req: PayloadRequest,
  { collection, document_id }: Pick<ReviewRequest, "collection" | "document_id">
): Promise<string | undefined> => {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: document_id } },
    sort: "-updatedAt",
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] && String(docs[0].id)
}
