import { APIError, type CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"

type Row = { id: number; _status?: "draft" | "published" | null }

/**
 * What is public is a reviewer's alone: to publish, to change at once, to take back. Others save
 * drafts, also over a published document. Without a user it is our own code (the seed).
 */
export const onlyReviewersPublish: CollectionBeforeChangeHook<Row> = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || isReviewerOrAdmin({ req })) {
    return data
  }
  if (data._status === "published") {
    throw needsReviewer("Only a reviewer publishes. Save a draft instead.")
  }
  if (operation === "update" && !req.context.savesDraft && originalDoc) {
    // Not `originalDoc` itself: that is the newest draft.
    const live = await req.payload.db.findOne<Row>({
      collection: collection.slug,
      where: { id: { equals: originalDoc.id } },
      req,
    })
    if (live?._status === "published") {
      throw needsReviewer("Only a reviewer changes what is public. Save a draft instead.")
    }
  }
  return data
}

const needsReviewer = (message: string) =>
  new APIError(message, 403, { code: "publication_needs_reviewer" }, true)
