import type { CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"

type Reviewed = {
  id: number
  _status?: "draft" | "published" | null
  reviewed_by?: unknown
  reviewed_on?: string | null
}

/** To publish is to answer for it. The seed publishes without a user, and nobody has reviewed it. */
export const stampReview: CollectionBeforeChangeHook<Reviewed> = ({ data, req }) =>
  data._status === "published" && req.user && isReviewerOrAdmin({ req })
    ? { ...data, reviewed_by: req.user.id, reviewed_on: new Date().toISOString() }
    : data
