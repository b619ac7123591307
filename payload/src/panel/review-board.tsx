import type { Payload, ServerProps, Where } from "payload"
import { hasRole } from "../access/has-role"
import { istTime } from "../lib/ist"
import type { ReviewRequest, ScheduledPublication, User } from "../payload-types"
import { findReviewsDue } from "../review/reviews-due"
import { failureInWords } from "../scheduling/failure-in-words"
import { ReviewsDue } from "./reviews-due"
import { titleOf } from "./title-of"

const MOST = 20
const DAYS_SHOWN = 14

/** The first thing on the first page: what waits for a reviewer, and what became of a writer's texts. */
export const ReviewBoard = async ({ payload, user }: ServerProps) => {
  if (!user) {
    return null
  }
  const reviews = hasRole(user, "reviewer", "admin")
  const since = new Date(Date.now() - DAYS_SHOWN * 86_400_000).toISOString()
  const { docs, totalDocs } = await payload.find({
    collection: "review-requests",
    where: reviews ? { state: { equals: "open" } } : ownOf(user.id, since),
    sort: reviews ? "createdAt" : "-createdAt",
    limit: MOST,
    depth: 1,
  })
  // Of several requests for one text only the newest says how it stands.
  const requests = docs.filter(
    (one, at) => docs.findIndex((other) => keyOf(other) === keyOf(one)) === at
  )
  const failed = await payload.find({
    collection: "scheduled-publications",
    where: { state: { equals: "failed" }, updatedAt: { greater_than: since } },
    sort: "-updatedAt",
    limit: MOST,
    depth: 0,
  })
  const items = await Promise.all(
    requests.map(async (request) => ({
      key: request.id,
      about: request,
      title: await titleOf(payload, request),
      words: reviews ? ofReviewer(request) : await ofWriter(payload, request),
      hour: await hourOf(payload, request),
    }))
  )
  const failures = await Promise.all(
    failed.docs.map(async (job) => ({ job, title: await titleOf(payload, job) }))
  )
  return (
    <>
      <section aria-label="Reviews" style={{ marginBlockEnd: "2rem", overflowWrap: "anywhere" }}>
        <h2>{reviews ? `Waiting for your review (${totalDocs})` : "Your requests for review"}</h2>
        {items.length === 0 && <p>Nothing waits.</p>}
        <ul>
          {items.map(({ key, about, title, words, hour }) => (
            <li key={key}>
              <Link {...about} title={title} />
              {words}
              {hour}
            </li>
          ))}
        </ul>
        {failures.length > 0 && (
          <>
            <h3>Not done at its time</h3>
            <ul>
              {failures.map(({ job, title }) => (
                <li key={job.id}>
                  <Link {...job} title={title} />, {istTime(job.due_at)}:{" "}
                  {failureInWords(job.failure_reason ?? "")}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {reviews && <ReviewsDue due={await findReviewsDue(payload)} most={MOST} />}
    </>
  )
}

type About = Pick<ReviewRequest, "collection" | "document_id">

const Link = ({ collection, document_id, title }: About & { title: string }) => (
  <a href={`/admin/collections/${collection}/${document_id}`}>{title}</a>
)

const keyOf = ({ collection, document_id }: About) => `${collection}:${document_id}`

const ownOf = (id: User["id"], since: string): Where => ({
  requested_by: { equals: id },
  or: [
    { state: { in: ["open", "returned"] } },
    { state: { equals: "done" }, updatedAt: { greater_than: since } },
  ],
})

const ofReviewer = ({ requested_by, note }: ReviewRequest) =>
  `, asked by ${nameOf(requested_by)}${note ? `: “${note}”` : ""}`

const ofWriter = async (payload: Payload, request: ReviewRequest): Promise<string> => {
  const decided = `${nameOf(request.decided_by)}${request.decided_at ? `, ${istTime(request.decided_at)}` : ""}`
  switch (request.state) {
    case "returned":
      return `, sent back by ${decided}: “${request.answer ?? ""}”`
    case "done":
      return (await isPublicNow(payload, request))
        ? `, published (${decided})`
        : `, was published (${decided}) and has been taken back since`
    default:
      return ", waits for review"
  }
}

const isPublicNow = async (payload: Payload, { collection, document_id }: ReviewRequest) => {
  const live = await payload.findByID({
    collection,
    id: Number(document_id),
    depth: 0,
    disableErrors: true,
  })
  return live?._status === "published"
}

const hourOf = async (payload: Payload, { collection, document_id }: ReviewRequest) => {
  const { docs } = await payload.find({
    collection: "scheduled-publications",
    where: {
      collection: { equals: collection },
      document_id: { equals: document_id },
      state: { in: ["scheduled", "running"] },
      action: { equals: "publish" } satisfies { equals: ScheduledPublication["action"] },
    },
    limit: 1,
    depth: 0,
  })
  return docs[0] ? ` (is published on ${istTime(docs[0].due_at)})` : ""
}

const nameOf = (user: ReviewRequest["requested_by"]) =>
  typeof user === "object" && user ? user.name : "a colleague"
