import { ValidationError, type CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"

type Reviewed = {
  id: number
  _status?: "draft" | "published" | null
  reviewed_by?: unknown
  reviewed_on?: string | null
  review_due_on?: string | null
}

const MONTHS_UNTIL_NEXT_REVIEW = 12
const ONE_DAY_MS = 86_400_000

/**
 * To publish is to answer for it, until somebody must look again: the assistant says nothing of a
 * text that is overdue. The seed publishes without a user, and nobody has reviewed it.
 */
export const stampReview: CollectionBeforeChangeHook<Reviewed> = ({ data, collection, req }) => {
  if (data._status !== "published" || !req.user || !isReviewerOrAdmin({ req })) {
    return data
  }
  const now = new Date()
  if (data.review_due_on && Date.parse(data.review_due_on) < now.getTime() - ONE_DAY_MS) {
    const message =
      "This day has passed: the assistant would say nothing of the text. Give a later one, or empty it for a year from now."
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: "review_due_on", label: "Review due on", message }],
      req,
    })
  }
  return {
    ...data,
    reviewed_by: req.user.id,
    reviewed_on: now.toISOString(),
    review_due_on: data.review_due_on ?? inMonths(now, MONTHS_UNTIL_NEXT_REVIEW),
  }
}

const inMonths = (day: Date, months: number): string =>
  new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate())
  ).toISOString()
