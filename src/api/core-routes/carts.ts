import type { MiddlewareRoute } from "@medusajs/framework/http"
import { foldCoupons } from "./fold-coupons"
import { hideForeignCustomer } from "./hide-foreign-customer"

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts*", middlewares: [hideForeignCustomer] },
  { methods: ["POST", "DELETE"], matcher: "/store/carts*", middlewares: [foldCoupons] },
]
