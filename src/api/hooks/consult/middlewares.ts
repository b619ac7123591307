import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { HookRulesCheck } from "./rules-check/validators"

export const consultHookMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/hooks/consult/rules-check",
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(HookRulesCheck)],
  },
]
