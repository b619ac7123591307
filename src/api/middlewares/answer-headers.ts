import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const ADMIN_PAGES = /^\/app(\/|$|\?)/i
/** What one person may see, and no cache keeps. */
const PERSONAL =
  /^\/(admin|auth|store\/(carts|consult|customers|orders|payment-collections|prescriptions|returns))(\/|$|\?)/i
/**
 * What everybody may see. Stock and promises are of the moment, and what a reviewer withdraws is gone at
 * once: whoever keeps a copy asks before showing it again. Express answers an unchanged one with a 304.
 */
const SHOP_WINDOW = /^\/store(\/|$|\?)/i
/** How long a browser need not ask again whether a page may call. */
const PREFLIGHT_SECONDS = "600"

const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
}
/** An answer of the API is data, or a page without script: it loads nothing. */
const DATA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
/**
 * The admin runs its own files alone; its checks of forms are compiled in the browser, its styles
 * drawn by script, and pictures of products lie anywhere.
 */
const ADMIN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

/**
 * The headers of every answer, those of the admin's files among them: Medusa serves these before any
 * middleware of ours, so the headers are set where Node takes a request in.
 */
subscribe("http.server.request.start", (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
  const url = request.url ?? ""
  for (const [name, value] of Object.entries(EVERYWHERE)) {
    response.setHeader(name, value)
  }
  const policy = ADMIN_PAGES.test(url) ? ADMIN_POLICY : DATA_POLICY
  response.setHeader("Content-Security-Policy", policy)
  if (PERSONAL.test(url)) {
    response.setHeader("Cache-Control", "no-store")
    response.setHeader("Cross-Origin-Resource-Policy", "same-site")
  } else if (SHOP_WINDOW.test(url)) {
    response.setHeader("Cache-Control", "no-cache")
  }
  if (request.method === "OPTIONS") {
    response.setHeader("Access-Control-Max-Age", PREFLIGHT_SECONDS)
  }
})

/** Express names itself in each answer unless it is told not to. */
export function hideExpress(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  req.app.disable("x-powered-by")
  res.removeHeader("X-Powered-By")
  next()
}
