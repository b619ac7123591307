import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { PostAuditSubjects } from "./validators"

export const adminAuditMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/audit/subjects",
    middlewares: [validateAndTransformBody(PostAuditSubjects)],
  },
]
