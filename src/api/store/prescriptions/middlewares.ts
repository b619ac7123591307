import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { StoreAnswerQuery, StoreAttachPrescription, StoreListPrescriptions } from "./validators"

export const storePrescriptionMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/store/prescriptions",
    middlewares: [validateAndTransformQuery(StoreListPrescriptions, {})],
  },
  {
    methods: ["POST"],
    matcher: "/store/prescriptions/:id/attach",
    middlewares: [validateAndTransformBody(StoreAttachPrescription)],
  },
  {
    methods: ["POST"],
    matcher: "/store/prescriptions/:id/queries/:query_id/answers",
    middlewares: [validateAndTransformBody(StoreAnswerQuery)],
  },
]
