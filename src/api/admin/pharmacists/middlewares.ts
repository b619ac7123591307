import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminCreatePharmacist, AdminCreateRegistration, AdminUpdatePharmacist } from "./validators"

export const adminPharmacistMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/registration",
    middlewares: [validateAndTransformBody(AdminCreateRegistration)],
  },
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
