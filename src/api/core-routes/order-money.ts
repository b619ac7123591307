import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import { payablePaise } from "../../lib/paise"
import { readMoney } from "../store/orders/read-money"

/**
 * Orders for the storefront carry their total in paise too, next to core's rupees; and what was paid and
 * given back, as a cancelled order's total is nothing. One order alone carries its returns.
 */
export const orderMoneyMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/store/orders", middlewares: [withMoney] },
  { method: ["GET"], matcher: "/store/orders/:id", middlewares: [withMoney] },
  { method: ["POST"], matcher: "/store/carts/:id/complete", middlewares: [withMoney] },
]

/** The answer waits for what is read beside it. */
function withMoney(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const json = res.json.bind(res)
  res.json = (body?: unknown) => {
    res.json = json
    const orders = ordersIn(body)
    orders.forEach(addTotalPaise)
    readMoney(
      req.scope,
      orders.flatMap(({ id }) => (typeof id === "string" ? [id] : []))
    ).then((money) => {
      orders.forEach((order) => Object.assign(order, money.get(String(order.id))))
      json(body)
    }, next)
    return res
  }
  next()
}

function ordersIn(body: unknown): Record<string, unknown>[] {
  if (!isRecord(body)) {
    return []
  }
  return [body.order, ...(Array.isArray(body.orders) ? body.orders : [])].filter(isRecord)
}

function addTotalPaise(order: Record<string, unknown>): void {
  if (typeof order.total === "number" || typeof order.total === "string") {
    order.total_paise = payablePaise(MathBN.convert(order.total))
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
