import { ValidationError, type CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { istDay } from "../lib/ist"

type Reviewed = {
  id: number
  _status?: "draft" | "published" | null
  reviewed_by?: unknown
  reviewed_on?: string | null
  review_due_on?: string | null
}

const MONTHS_UNTIL_NEXT_REVIEW = 12

/**
 * To publish is to answer for it, until somebody must look again: the assistant says nothing of a
 * text that is overdue. The seed publishes without a user, and nobody has reviewed it.
 */
export const stampReview: CollectionBeforeChangeHook<Reviewed> = ({ data, collection, req }) => {
  if (data._status !== "published" || !req.user || !isReviewerOrAdmin({ req })) {
    return data
  }
  const today = istDay()
  if (data.review_due_on && data.review_due_on.slice(0, 10) < today) {
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
    reviewed_on: noonOf(new Date(today)),
    review_due_on: data.review_due_on ?? inMonths(new Date(today), MONTHS_UNTIL_NEXT_REVIEW),
  }
}

const inMonths = (day: Date, months: number): string =>
  noonOf(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, day.getUTCDate())))

/** As the panel stores a day that is picked: it is the same day wherever it is read. */
const noonOf = (day: Date): string => `${day.toISOString().slice(0, 10)}T12:00:00.000Z`
