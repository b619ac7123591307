import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { GetLots, PostLotStatus } from "./validators"

export const adminLotMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/lots",
    middlewares: [validateAndTransformQuery(GetLots, {})],
  },
  {
    methods: ["POST"],
    matcher: "/admin/lots/:id/status",
    middlewares: [validateAndTransformBody(PostLotStatus)],
  },
]
