import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreCancelOrder, StoreRequestReturn } from "./validators"

export const storeOrderMiddlewares: MiddlewareRoute[] = [
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
