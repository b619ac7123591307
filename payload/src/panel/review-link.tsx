import type { ServerProps } from "payload"
import { hasRole } from "../access/has-role"

/** Says on every page how many drafts wait, to those who review them. */
export const ReviewLink = async ({ payload, user }: ServerProps) => {
  if (!hasRole(user ?? null, "reviewer", "admin")) {
    return null
  }
  const { totalDocs } = await payload.count({
    collection: "review-requests",
    where: { state: { equals: "open" } },
  })
  return (
    <a
      className="nav__link"
      href="/admin/collections/review-requests?where[or][0][and][0][state][equals]=open"
    >
      To review ({totalDocs})
    </a>
  )
}
