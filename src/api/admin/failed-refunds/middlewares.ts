import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminSettleFailedRefund } from "./validators"

export const adminFailedRefundMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/failed-refunds/:id/settlement",
    middlewares: [validateAndTransformBody(AdminSettleFailedRefund)],
  },
]
