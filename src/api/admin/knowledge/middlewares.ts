import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminListKnowledgeDocuments } from "./validators"

export const adminKnowledgeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/knowledge/documents",
    middlewares: [validateAndTransformQuery(AdminListKnowledgeDocuments, {})],
  },
]
