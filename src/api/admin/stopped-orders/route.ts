import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { stoppedOrders } from "../../../workflows/order/stopped-orders"

const StoppedOrdersQuery = z.strictObject({ order_id: z.string().min(1).max(64).optional() })

/** GET /admin/stopped-orders: what was paid and can never leave, why, and what to do; of one order or all. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id } = StoppedOrdersQuery.parse(req.query)
  res.json({ stopped_orders: await stoppedOrders(req.scope, order_id) })
}
