import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { handOverOrderWorkflow } from "../../../../../workflows/order/workflows/hand-over-order"
import type { AdminHandOverOrderType } from "./validators"

/** POST /admin/orders/:id/handover: a pharmacist hands a parcel to the customer, or to a carrier. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminHandOverOrderType>,
  res: MedusaResponse
): Promise<void> {
  const { fulfillment_id, to, carrier, tracking_number } = req.validatedBody
  const tracking = [carrier, tracking_number].filter(Boolean).join(" ")
  const { result } = await handOverOrderWorkflow(req.scope).run({
    input: {
      order_id: req.params.id,
      fulfillment_id,
      user_id: req.auth_context.actor_id,
      to,
      labels: tracking ? [trackedAs(tracking)] : [],
    },
  })
  res.json({ handover: { id: result.id, order_id: req.params.id, fulfillment_id } })
}

/** Core's labels have addresses too; "#" is its own sign for none. */
function trackedAs(tracking_number: string) {
  return { tracking_number, tracking_url: "#", label_url: "#" }
}
