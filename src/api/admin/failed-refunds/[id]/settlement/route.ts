import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleFailedRefund } from "../../../../../workflows/payment/workflows/settle-failed-refund"
import type { AdminSettleFailedRefundType } from "../../validators"

/** POST /admin/failed-refunds/:id/settlement: it was paid in another way, and this is how. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSettleFailedRefundType>,
  res: MedusaResponse
): Promise<void> {
  const { id } = req.params
  const { way, reference } = req.validatedBody
  await settleFailedRefund(req.scope, { id, user_id: req.auth_context.actor_id, way, reference })
  res.status(201).json({ settlement: { id, way, reference } })
}
