import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminCountRedFlags,
  AdminExportRedFlags,
  AdminListConsultReviews,
  AdminListRedFlags,
  AdminMarkRedFlag,
  AdminReviewConsult,
} from "./validators"

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
  {
    methods: ["GET"],
    matcher: "/admin/consult/red-flags/counts",
    middlewares: [validateAndTransformQuery(AdminCountRedFlags, {})],
  },
  {
    methods: ["GET"],
    matcher: "/admin/consult/red-flags/export",
    middlewares: [validateAndTransformQuery(AdminExportRedFlags, {})],
  },
  {
    methods: ["POST"],
    matcher: "/admin/consult/red-flags/:id/marks",
    middlewares: [validateAndTransformBody(AdminMarkRedFlag)],
  },
]
