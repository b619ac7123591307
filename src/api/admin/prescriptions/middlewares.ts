import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { AdminListPrescriptions, AdminReviewPrescription } from "./validators"

export const adminPrescriptionMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/prescriptions",
    middlewares: [validateAndTransformQuery(AdminListPrescriptions, {})],
  },
  {
    methods: ["POST"],
    matcher: "/admin/prescriptions/:id/reviews",
    middlewares: [validateAndTransformBody(AdminReviewPrescription)],
  },
]
