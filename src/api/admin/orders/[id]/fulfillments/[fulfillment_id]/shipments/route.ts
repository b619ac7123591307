import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { handOverOrderWorkflow } from "../../../../../../../workflows/order/workflows/hand-over-order"
import { answerWithOrder } from "../answer-with-order"

/** "Mark as shipped" in place of core's: a carrier takes the parcel, which dispenses it. */
export async function POST(
  req: AuthenticatedMedusaRequest<HttpTypes.AdminCreateOrderShipment>,
  res: MedusaResponse
): Promise<void> {
  await handOverOrderWorkflow(req.scope).run({
    input: {
      order_id: req.params.id,
      fulfillment_id: req.params.fulfillment_id,
      user_id: req.auth_context.actor_id,
      to: "carrier",
      labels: req.validatedBody.labels,
      no_notification: req.validatedBody.no_notification,
    },
  })
  await answerWithOrder(req, res)
}
