import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { handOverOrderWorkflow } from "../../../../../../../workflows/order/workflows/hand-over-order"
import { answerWithOrder } from "../answer-with-order"

/** "Mark as delivered" in place of core's: the customer has the parcel, from a carrier or from us now. */
export async function POST(
  req: AuthenticatedMedusaRequest<HttpTypes.AdminMarkOrderFulfillmentAsDelivered>,
  res: MedusaResponse
): Promise<void> {
  await handOverOrderWorkflow(req.scope).run({
    input: {
      order_id: req.params.id,
      fulfillment_id: req.params.fulfillment_id,
      user_id: req.auth_context.actor_id,
      to: "customer",
      no_notification: req.validatedBody.no_notification,
    },
  })
  await answerWithOrder(req, res)
}
