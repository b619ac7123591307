import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { AdminClassifyMedicine, AdminListMedicines } from "./validators"

export const adminMedicineMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/medicines",
    middlewares: [validateAndTransformQuery(AdminListMedicines, {})],
  },
  {
    methods: ["POST"],
    matcher: "/admin/medicines/:id/classifications",
    middlewares: [validateAndTransformBody(AdminClassifyMedicine)],
  },
]
