import type { ServerProps } from "payload"
import { hasRole } from "../access/has-role"
import type { ReviewRequest } from "../payload-types"
import { titleOf } from "./title-of"

const MOST = 20

/** The first thing on the first page: what waits for a reviewer, and what came back to a writer. */
export const ReviewBoard = async ({ payload, user }: ServerProps) => {
  if (!user) {
    return null
  }
  const reviews = hasRole(user, "reviewer", "admin")
  const { docs, totalDocs } = await payload.find({
    collection: "review-requests",
    where: reviews
      ? { state: { equals: "open" } }
      : { requested_by: { equals: user.id }, state: { in: ["open", "returned"] } },
    sort: reviews ? "createdAt" : "-updatedAt",
    limit: MOST,
    depth: 1,
  })
  const titles = await Promise.all(docs.map((request) => titleOf(payload, request)))
  return (
    <section aria-label="Reviews" style={{ marginBlockEnd: "2rem" }}>
      <h2>{reviews ? `Waiting for your review (${totalDocs})` : "Your requests for review"}</h2>
      {docs.length === 0 && <p>Nothing waits.</p>}
      <ul>
        {docs.map((request, index) => (
          <li key={request.id}>
            <a href={`/admin/collections/${request.collection}/${request.document_id}`}>
              {titles[index]}
            </a>
            {sentenceOf(request, reviews)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const sentenceOf = ({ requested_by, note, state, answer }: ReviewRequest, reviews: boolean) => {
  if (reviews) {
    const name =
      typeof requested_by === "object" && requested_by ? requested_by.name : "a colleague"
    return `, asked by ${name}${note ? `: “${note}”` : ""}`
  }
  return state === "returned" ? `, sent back: “${answer ?? ""}”` : ", waits for review"
}
