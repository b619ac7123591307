import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { foldCoupons } from "./fold-coupons"
import { hideForeignCustomer } from "./hide-foreign-customer"
import { StoreOpenCheckout } from "./validators"

export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts*", middlewares: [hideForeignCustomer] },
  { methods: ["POST", "DELETE"], matcher: "/store/carts*", middlewares: [foldCoupons] },
  {
    methods: ["POST"],
    matcher: "/store/carts/:id/checkout",
    middlewares: [validateAndTransformBody(StoreOpenCheckout)],
  },
]
