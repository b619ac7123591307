import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { StoreGetMedicine, StoreListMedicines } from "./validators"

export const storeMedicineMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/store/medicines",
    middlewares: [validateAndTransformQuery(StoreListMedicines, {})],
  },
  {
    methods: ["GET"],
    matcher: "/store/medicines/:id",
    middlewares: [validateAndTransformQuery(StoreGetMedicine, {})],
  },
]
