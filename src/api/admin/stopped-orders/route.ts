import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stoppedOrders } from "../../../queries/order/stopped-orders"
import { AdminStoppedOrders } from "./validators"

/**
 * GET /admin/stopped-orders: whose approval was taken back, why, and what to do; of one order or all. What
 * was paid and can never leave, and what a customer has and is to be called about.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id } = AdminStoppedOrders.parse(req.query)
  res.json({ stopped_orders: await stoppedOrders(req.scope, order_id) })
}
