import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminCustomerTold } from "./validators"

export const adminStoppedOrderMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/stopped-orders/:id/told",
    middlewares: [validateAndTransformBody(AdminCustomerTold)],
  },
]
