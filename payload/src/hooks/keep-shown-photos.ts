import { sql } from "@payloadcms/db-postgres"
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { transactionOf } from "../lib/transaction-of"
import type { Doctor } from "../payload-types"

/**
 * A photo and its words are public with the doctor who shows it, at once. Asked before the operation
 * begins: the old file is deleted before any later hook.
 */
export const onlyReviewersChangeShownPhotos: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== "update" || !req.user || isReviewerOrAdmin({ req })) {
    return
  }
  const id = "id" in args ? Number(args.id) : undefined
  // Of many at once nobody knows here which they are.
  if (id === undefined || (await isShown(req, id))) {
    throw new APIError(
      "Only a reviewer changes a photo that a doctor's page shows. Upload a new one instead.",
      403,
      { code: "shown_photo_needs_reviewer" },
      true
    )
  }
}

/** The photo stays as it is until the publication is committed. */
export const holdPhoto: CollectionBeforeChangeHook<Doctor> = async ({ data, req }) => {
  if (data._status === "published" && data.photo) {
    const id = typeof data.photo === "object" ? data.photo.id : data.photo
    const transaction = await transactionOf(req)
    await transaction.execute(sql`SELECT id FROM media WHERE id = ${id} FOR SHARE`)
  }
  return data
}

/** Now, or at the hour for which it is approved. */
const isShown = async (req: PayloadRequest, id: number) => {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`SELECT id FROM media WHERE id = ${id} FOR UPDATE`)
  const { rows } = await transaction.execute(sql`
    SELECT id FROM doctors WHERE photo_id = ${id} AND _status = 'published'
    UNION ALL
    SELECT version.id FROM _doctors_v version
      JOIN scheduled_publications approved
        ON approved.collection = 'doctors' AND approved.version_id = version.id::text
      WHERE version.version_photo_id = ${id} AND approved.state IN ('scheduled', 'running')
    LIMIT 1`)
  return rows.length > 0
}
