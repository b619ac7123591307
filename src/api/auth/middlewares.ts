import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limitLogins } from "../middlewares/rate-limit"

export const authMiddlewares: MiddlewareRoute[] = [
  "/auth/:actor_type/:auth_provider",
  "/auth/:actor_type/:auth_provider/register",
  "/auth/:actor_type/:auth_provider/reset-password",
  "/auth/:actor_type/:auth_provider/update",
  "/auth/mfa/challenges/:id/verify",
].map((matcher) => ({ method: ["POST"], matcher, middlewares: [limitLogins] }))
