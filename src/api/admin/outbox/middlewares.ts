import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { PostRecipient } from "./validators"

export const adminOutboxMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/outbox/recipients",
    middlewares: [validateAndTransformBody(PostRecipient)],
  },
]
