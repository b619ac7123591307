import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../lib/error-handler"

export default defineMiddlewares({
  errorHandler,
  routes: [],
})
