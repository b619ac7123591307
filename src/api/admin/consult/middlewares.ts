import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { AdminListConsultReviews, AdminListRedFlags, AdminReviewConsult } from "./validators"

export const adminConsultMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/consult/reviews",
    middlewares: [validateAndTransformQuery(AdminListConsultReviews, {})],
  },
  {
    methods: ["POST"],
    matcher: "/admin/consult/reviews/:id",
    middlewares: [validateAndTransformBody(AdminReviewConsult)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/consult/red-flags",
    middlewares: [validateAndTransformQuery(AdminListRedFlags, {})],
  },
]
