import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { handOverOrderWorkflow } from "../../../../../workflows/order/workflows/hand-over-order"
import type { AdminHandOverOrderType } from "./validators"

/** POST /admin/orders/:id/handover: a pharmacist on the store's licence hands a fulfilment over. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminHandOverOrderType>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await handOverOrderWorkflow(req.scope).run({
    input: {
      order_id: req.params.id,
      fulfillment_id: req.validatedBody.fulfillment_id,
      user_id: req.auth_context.actor_id,
    },
  })
  res.json({
    handover: {
      id: result.id,
      order_id: req.params.id,
      fulfillment_id: req.validatedBody.fulfillment_id,
    },
  })
}
