import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { AdminPrescriptionSummaries } from "../prescription-summaries/validators"
import {
  AdminAnswerQuery,
  AdminListPrescriptions,
  AdminReason,
  AdminReviewPrescription,
} from "./validators"

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
  {
    methods: ["POST"],
    matcher: "/admin/prescriptions/:id/hold-releases",
    middlewares: [validateAndTransformBody(AdminReason)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/prescriptions/:id/withdrawals",
    middlewares: [validateAndTransformBody(AdminReason)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/prescriptions/:id/queries/:query_id/answers",
    middlewares: [validateAndTransformBody(AdminAnswerQuery)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/prescription-summaries",
    middlewares: [validateAndTransformQuery(AdminPrescriptionSummaries, {})],
  },
]
