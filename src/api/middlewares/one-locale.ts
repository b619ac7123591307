import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import type { RequestHandler } from "express"
import { refusal } from "../../lib/errors"

/** Core's own reading of `?locale=` rejects, and leaves the request unanswered, unless it is a text. */
export function refuseSeveralLocales(
  handler: RequestHandler | MiddlewareFunction
): RequestHandler | MiddlewareFunction {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { locale } = req.query
    if (locale !== undefined && typeof locale !== "string") {
      next(refusal("invalid_request", "locale: give one"))
      return
    }
    return handler(req, res, next)
  }
}
