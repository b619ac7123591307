import { APIError, type CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"

/**
 * A change that would be public at once needs a reviewer. An editor saves a draft, also over a
 * published document, and may take a document back. Without a user it is our own code (the seed).
 */
export const onlyReviewersPublish: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status === "published" && req.user && !isReviewerOrAdmin({ req })) {
    throw new APIError(
      "Only a reviewer publishes. Save a draft instead.",
      403,
      { code: "publication_needs_reviewer" },
      true
    )
  }
  return data
}
