import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import type { RequestHandler } from "express"
import { localeOfReader, nameRefusal } from "../../lib/error-handler"

const shaped = new WeakSet<object>()

/**
 * Some of core answers a refusal itself, without the error handler: its authentication says
 * `{ message }` and no more. Those answers get their type and code on the way out, and every code is
 * said where a client reads it that never sees the body.
 */
export function nameEveryRefusal(
  handler: RequestHandler | MiddlewareFunction
): RequestHandler | MiddlewareFunction {
  const withNamedRefusals = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    if (!shaped.has(res)) {
      shaped.add(res)
      const json = res.json.bind(res)
      res.json = (body?: unknown) => {
        const named = nameRefusal(res.statusCode, body, localeOfReader(req))
        sayCode(res, codeOf(named))
        return json(named)
      }
    }
    return handler(req, res, next)
  }
  Object.defineProperty(withNamedRefusals, "name", { value: handler.name })
  return withNamedRefusals
}

/** Readable by a page of another origin: the code, and when to try again. */
const EXPOSED_HEADERS = "x-error-code, retry-after"
const REASON_PHRASES_TO_KEEP = new Set([401])

/**
 * Medusa's client keeps the status text of a refusal and drops its body, so the status text is the
 * code. 401 keeps its own: Medusa's storefronts compare it with "Unauthorized". HTTP/2 has no
 * status text: there the header says it.
 */
function sayCode(res: MedusaResponse, code: string | undefined): void {
  if (res.statusCode < 400 || !code || res.headersSent) {
    return
  }
  res.setHeader("x-error-code", code)
  res.append("access-control-expose-headers", EXPOSED_HEADERS)
  if (!REASON_PHRASES_TO_KEEP.has(res.statusCode)) {
    res.statusMessage = code
  }
}

/** Only what has the form of a code may go into a header. */
function codeOf(body: unknown): string | undefined {
  const code: unknown = typeof body === "object" && body ? Reflect.get(body, "code") : undefined
  return typeof code === "string" && /^[a-z][a-z0-9_]*$/.test(code) ? code : undefined
}
