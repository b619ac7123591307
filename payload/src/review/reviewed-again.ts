import { APIError, type CollectionBeforeChangeHook, type Endpoint } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { refusal } from "../endpoints/refusal"
import { REVIEWED } from "./reviewed"

/**
 * POST /api/reviewed-again/:collection/:id: a reviewer has read what is public, and it holds. It is
 * published once more, word for word, and falls due by the rule of every publication.
 */
export const reviewedAgain: Endpoint = {
  path: "/reviewed-again/:collection/:id",
  method: "post",
  handler: async (req) => {
    if (!isReviewerOrAdmin({ req })) {
      return refusal({
        status: req.user ? 403 : 401,
        type: "not_allowed",
        code: "publication_needs_reviewer",
        message: "Only a reviewer confirms that a text still holds. Ask for a review.",
      })
    }
    const { collection, id } = req.routeParams ?? {}
    const reviewed = REVIEWED.find((known) => known === collection)
    const { seen_at }: { seen_at?: unknown } = Object(await req.json?.().catch(() => undefined))
    if (!reviewed || !/^\d{1,9}$/.test(String(id)) || typeof seen_at !== "string") {
      return refusal({
        status: 400,
        type: "invalid_data",
        code: "invalid_request",
        message: `The address names ${REVIEWED.join(", ")} and an id; seen_at is the updatedAt of the text that was read.`,
      })
    }
    req.context.reviewedAgain = true
    const { review_due_on } = await req.payload.update({
      collection: reviewed,
      id: Number(id),
      data: { _status: "published", review_due_on: null, updatedAt: seen_at },
      overrideAccess: false,
      depth: 0,
      req,
    })
    return Response.json({ review_due_on })
  },
}

/** What is confirmed is what is public: under a newer draft it is not what stands on the page. */
export const confirmOnlyWhatIsPublic: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (req.context.reviewedAgain && originalDoc?._status !== "published") {
    throw new APIError(
      "This text is not public, or it has a newer draft. Publish the draft, or restore the public text as the draft and publish that.",
      409,
      { code: "publication_unclear" },
      true
    )
  }
  return data
}
