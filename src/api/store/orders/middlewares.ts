import {
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import { payablePaise } from "../../../lib/paise"
import { StoreCancelOrder, StoreRequestReturn } from "./validators"

/** Orders for the storefront carry their total in paise too, next to core's rupees. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/store/orders", middlewares: [withTotalPaise] },
  { method: ["GET"], matcher: "/store/orders/:id", middlewares: [withTotalPaise] },
  { method: ["POST"], matcher: "/store/carts/:id/complete", middlewares: [withTotalPaise] },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/cancel",
    middlewares: [validateAndTransformBody(StoreCancelOrder)],
  },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/returns",
    middlewares: [validateAndTransformBody(StoreRequestReturn)],
  },
]

function withTotalPaise(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const json = res.json.bind(res)
  res.json = (body?: unknown) => {
    if (isRecord(body)) {
      addTotalPaise(body.order)
      if (Array.isArray(body.orders)) {
        body.orders.forEach(addTotalPaise)
      }
    }
    return json(body)
  }
  next()
}

function addTotalPaise(order: unknown): void {
  if (isRecord(order) && (typeof order.total === "number" || typeof order.total === "string")) {
    order.total_paise = payablePaise(MathBN.convert(order.total))
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
