import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderTimeline, type TimelineStep } from "../../../../../queries/order/order-timeline"

type StoreOrderTimelineResponse = { timeline: { order_id: string; steps: TimelineStep[] } }

/** GET /store/orders/:id/timeline: what happened to the customer's own order, and when. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreOrderTimelineResponse>
): Promise<void> {
  res.setHeader("cache-control", "no-store")
  res.json({
    timeline: {
      order_id: req.params.id,
      steps: await orderTimeline(req.scope, req.params.id),
    },
  })
}
