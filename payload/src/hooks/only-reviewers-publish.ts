import { APIError, type CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { isPublic } from "./is-public"

/**
 * A change that says neither `draft` nor `_status` takes its status from the newest version: over a
 * newer draft it would take the published text away, and nobody has asked for that.
 */
export const withdrawOnlyWhenSaid: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  const saysWhat =
    operation === "create" ||
    req.context.savesDraft ||
    req.context.namesStatus ||
    req.context.trashes ||
    req.context.overwritesVersion ||
    req.context.fromSchedule
  if (
    !saysWhat &&
    data._status === "draft" &&
    (await isPublic(req, collection.slug, originalDoc.id))
  ) {
    throw new APIError(
      "This public text has a newer draft. Say which you want: save a draft, publish, or take back.",
      409,
      { code: "publication_unclear" },
      true
    )
  }
  return data
}

/**
 * What is public is a reviewer's alone: to publish, to change at once, to take back. Others save
 * drafts, also over a published document. Without a user it is our own code (the seed).
 */
export const onlyReviewersPublish: CollectionBeforeChangeHook = async ({
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
  if (operation === "update" && req.context.overwritesVersion) {
    // It may be the version that a reviewer has approved for its hour.
    throw needsReviewer("Only a reviewer takes a text back.")
  }
  const changesLiveRow = operation === "update" && !req.context.savesDraft
  if (changesLiveRow && (await isPublic(req, collection.slug, originalDoc.id))) {
    throw needsReviewer("Only a reviewer changes what is public. Save a draft instead.")
  }
  return data
}

const needsReviewer = (message: string) =>
  new APIError(message, 403, { code: "publication_needs_reviewer" }, true)
