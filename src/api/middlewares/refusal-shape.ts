import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import type { RequestHandler } from "express"
import { nameRefusal } from "../../lib/error-handler"

const shaped = new WeakSet<object>()

/**
 * Some of core answers a refusal itself, without the error handler: its authentication says
 * `{ message }` and no more. Those answers get their type and code on the way out.
 */
export function nameEveryRefusal(
  handler: RequestHandler | MiddlewareFunction
): RequestHandler | MiddlewareFunction {
  const withNamedRefusals = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    if (!shaped.has(res)) {
      shaped.add(res)
      const json = res.json.bind(res)
      res.json = (body?: unknown) => json(nameRefusal(res.statusCode, body))
    }
    return handler(req, res, next)
  }
  Object.defineProperty(withNamedRefusals, "name", { value: handler.name })
  return withNamedRefusals
}
