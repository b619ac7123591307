import { subscribe } from "node:diagnostics_channel"
import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import { parseCorsOrigins } from "@medusajs/framework/utils"
import { env } from "../../env"

/** Whose pages may send the cookie of a login along, by the first part of a path. */
const PAGES = {
  admin: () => env().ADMIN_CORS,
  store: () => env().STORE_CORS,
  auth: () => env().AUTH_CORS,
}

/**
 * A browser sends a cookie with whatever page of whatever site calls us: a form elsewhere could give
 * money back in the name of an operator who is logged in. The cookie of a call that such a page makes
 * is taken away where Node takes the request in, before anything reads it: the call is nobody's.
 * Programs name no page and keep theirs.
 */
subscribe("http.server.request.start", (message) => {
  const { request } = message as { request: IncomingMessage }
  if (request.headers.cookie !== undefined && isOfForeignPage(request.headers, request.url ?? "")) {
    delete request.headers.cookie
  }
})

/** @param url path and query */
export function isOfForeignPage(headers: IncomingHttpHeaders, url: string): boolean {
  const { origin, host } = headers
  if (origin === undefined) {
    // Reads of one's own pages, and links and pictures of others, which name no page.
    return headers["sec-fetch-site"] === "cross-site"
  }
  return !isOwn(origin, host) && !isListed(origin, url)
}

function isOwn(origin: string, host: string | undefined): boolean {
  const page = URL.canParse(origin) ? new URL(origin) : undefined
  return page !== undefined && page.host !== "" && page.host === host?.toLowerCase()
}

/** May pages of this origin call what the path begins with? */
export function isListed(origin: string, url: string): boolean {
  const [, namespace = ""] = url.split(/[/?]/, 2)
  const pages = Object.entries(PAGES).find(([name]) => name === namespace.toLowerCase())
  return pages !== undefined && parseCorsOrigins(pages[1]()).some((one) => fits(one, origin))
}

const fits = (listed: string | RegExp, origin: string) =>
  typeof listed === "string" ? listed === origin : listed.test(origin)
