import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { transactionOf } from "../lib/transaction-of"
import type { ReviewRequest } from "../payload-types"

/**
 * A reviewer sends an open request back with a sentence that says what to change; who asked takes it
 * back. To publish ends it by itself. Nothing else of a request ever changes.
 */
export const decideReviewRequest: CollectionBeforeChangeHook<ReviewRequest> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== "update" || !originalDoc) {
    return data
  }
  if (!mayDecide(req, data, originalDoc)) {
    throw new APIError(
      "A reviewer sends a request back with an answer; who asked may take it back.",
      403,
      { code: "review_decision_refused" },
      true
    )
  }
  const transaction = await transactionOf(req)
  const decided = await transaction.execute(sql`
    UPDATE review_requests SET state = ${data.state}
    WHERE id = ${originalDoc.id} AND state = 'open' RETURNING id`)
  if (decided.rows.length === 0) {
    throw new APIError(
      "This request is closed already.",
      409,
      { code: "review_request_closed" },
      true
    )
  }
  return { ...data, decided_by: req.user?.id, decided_at: new Date().toISOString() }
}

const mayDecide = (
  req: PayloadRequest,
  { state, answer }: Partial<ReviewRequest>,
  { requested_by }: ReviewRequest
): boolean => {
  if (state === "returned") {
    return isReviewerOrAdmin({ req }) && Boolean(answer?.trim())
  }
  const asked = typeof requested_by === "object" ? requested_by?.id : requested_by
  return state === "cancelled" && (isReviewerOrAdmin({ req }) || asked === req.user?.id)
}
