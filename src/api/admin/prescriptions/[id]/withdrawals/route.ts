import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawAuthorisation } from "../../../../../workflows/prescription/workflows/withdraw-authorisation"
import type { AdminReason } from "../../validators"

/** Takes back what was signed. `stopped_order_ids` are orders whose scheduled lines cannot leave. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminReason>,
  res: MedusaResponse
): Promise<void> {
  const withdrawal = await withdrawAuthorisation(req.scope, {
    prescription_id: req.params.id,
    user_id: req.auth_context.actor_id,
    reason: req.validatedBody.reason,
  })
  res.status(201).json({ withdrawal })
}
