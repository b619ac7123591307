import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../lib/error-handler"
import { accessGate } from "./middlewares/access-gate"
import "./middlewares/registered-routes"

export default defineMiddlewares({
  errorHandler,
  routes: [{ matcher: "/", middlewares: [accessGate] }],
})
