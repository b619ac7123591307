import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { rolesOf } from "../middlewares/caller"

/** Core keeps the messages to people beside the admin's own feed: those are for the owner only. */
async function onlyTheFeed(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const roles = await rolesOf(req)
  if (!roles.includes("owner")) {
    req.filterableFields = { channel: "feed" }
    req.queryConfig.fields = ["id", "channel", "data", "created_at"]
  }
  next()
}

export const notificationMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/notifications", middlewares: [onlyTheFeed] },
]
