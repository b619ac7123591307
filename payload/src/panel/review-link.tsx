import type { ServerProps } from "payload"
import { hasRole } from "../access/has-role"
import { countReviewsDue } from "../review/reviews-due"
import { REVIEWS_DUE_PATH } from "./reviews-due"

/** Says on every page how many drafts wait and how many reviews fall due, to those who review. */
export const ReviewLink = async ({ payload, user }: ServerProps) => {
  if (!hasRole(user ?? null, "reviewer", "admin")) {
    return null
  }
  const { totalDocs } = await payload.count({
    collection: "review-requests",
    where: { state: { equals: "open" } },
  })
  return (
    <>
      <a
        className="nav__link"
        href="/admin/collections/review-requests?where[or][0][and][0][state][equals]=open"
      >
        To review ({totalDocs})
      </a>
      <a className="nav__link" href={`/admin${REVIEWS_DUE_PATH}`}>
        Review due ({await countReviewsDue(payload)})
      </a>
    </>
  )
}
