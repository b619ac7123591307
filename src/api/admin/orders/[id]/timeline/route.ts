import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTimeline } from "./read-timeline"

/** GET /admin/orders/:id/timeline: order, payment, prescription, parcels and messages by their times. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ timeline: await readTimeline(req.scope, req.params.id) })
}
