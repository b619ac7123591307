import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminCreatePharmacist, AdminUpdatePharmacist } from "./validators"

export const adminPharmacistMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/pharmacists",
    middlewares: [validateAndTransformBody(AdminCreatePharmacist)],
  },
  {
    method: ["POST"],
    matcher: "/admin/pharmacists/:id",
    middlewares: [validateAndTransformBody(AdminUpdatePharmacist)],
  },
]
