import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreOpenCheckout } from "./validators"

export const storeCartMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/checkout",
    middlewares: [validateAndTransformBody(StoreOpenCheckout)],
  },
]
