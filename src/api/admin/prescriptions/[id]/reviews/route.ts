import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reviewPrescription } from "../../../../../workflows/prescription/workflows/review-prescription"
import type { AdminReviewPrescription } from "../../validators"

/** A signed verdict on every line. `unallocated` names cart lines that stay closed, and why. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminReviewPrescription>,
  res: MedusaResponse
): Promise<void> {
  const { lines, checklist, condition } = req.validatedBody
  const { review, refused } = await reviewPrescription(req.scope, {
    prescription_id: req.params.id,
    user_id: req.auth_context.actor_id,
    lines,
    checklist,
    condition,
  })
  res.status(201).json({
    review,
    unallocated: refused.map(({ line_id, code }) => ({ cart_line_id: line_id, code })),
  })
}
