import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { requireCmsKey } from "./require-cms-key"
import { HookRepliesCheck } from "./replies-check/validators"
import { HookRulesCheck } from "./rules-check/validators"

export const consultHookMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/hooks/consult/rules", middlewares: [requireCmsKey] },
  {
    methods: ["POST"],
    matcher: "/hooks/consult/rules-check",
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [requireCmsKey, validateAndTransformBody(HookRulesCheck)],
  },
  {
    methods: ["POST"],
    matcher: "/hooks/consult/replies-check",
    middlewares: [requireCmsKey, validateAndTransformBody(HookRepliesCheck)],
  },
]
