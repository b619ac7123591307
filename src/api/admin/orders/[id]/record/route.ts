import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISPENSING_MODULE } from "../../../../../modules/dispensing"
import type DispensingModuleService from "../../../../../modules/dispensing/service"

/** GET /admin/orders/:id/record: the order as it was frozen, and what was handed over of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const dispensing = req.scope.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const filters = { order_id: req.params.id }
  const [lines, handovers, dispenses] = await Promise.all([
    dispensing.listOrderLineRecords(filters, { order: { created_at: "ASC" } }),
    dispensing.listHandovers(filters, { order: { when_handed_over: "ASC" } }),
    dispensing.listDispenses(filters, { order: { when_handed_over: "ASC" } }),
  ])
  res.json({ record: { order_id: req.params.id, lines, handovers, dispenses } })
}
