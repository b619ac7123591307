import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminHandOverOrder } from "./[id]/handover/validators"

export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/orders/:id/handover",
    middlewares: [validateAndTransformBody(AdminHandOverOrder)],
  },
]
