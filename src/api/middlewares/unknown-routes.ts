import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import type { RequestHandler } from "express"
import { isListed } from "./foreign-cookies"

/** The name of core's own middleware, which lets pages call the routes that are registered. */
export const CORS = "corsMiddleware"

/**
 * A page that mistypes a path, or a method, would be told of a broken network: core's CORS knows what is
 * registered alone. The same pages may read `not_found` as well.
 */
export function letPagesReadNotFound(
  handler: RequestHandler | MiddlewareFunction
): RequestHandler | MiddlewareFunction {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) =>
    handler(req, res, (error?: unknown) => {
      const { origin } = req.headers
      if (error || !origin || res.hasHeader("access-control-allow-origin")) {
        return next(error)
      }
      if (!isListed(origin, req.originalUrl)) {
        return next()
      }
      res.vary("Origin")
      res.setHeader("Access-Control-Allow-Origin", origin)
      res.setHeader("Access-Control-Allow-Credentials", "true")
      if (req.method !== "OPTIONS") {
        return next()
      }
      const {
        ["access-control-request-method"]: method,
        ["access-control-request-headers"]: headers,
      } = req.headers
      res.setHeader("Access-Control-Allow-Methods", method ?? "GET")
      res.setHeader("Access-Control-Allow-Headers", headers ?? "")
      res.status(204).end()
    })
}
