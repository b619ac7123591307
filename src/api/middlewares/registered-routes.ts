import { ApiLoader, applyLocale } from "@medusajs/framework/http"
import { assertListed } from "../../modules/access/permissions"
import { assertLimited } from "../core-routes/auth/attempts"
import { registerInGate } from "./access-gate"
import { refuseSeveralLocales } from "./one-locale"
import { nameEveryRefusal } from "./refusal-shape"
import { CORS, letPagesReadNotFound } from "./unknown-routes"
import { assertLocked } from "./what-a-route-changes"

/**
 * Medusa tells its tracer about each route and middleware at the moment it registers it: core's,
 * the plugins' and ours, as they truly are. That is where a route without a permission, a log-in
 * without a limit, or a change of an order without a lock stops the boot, and where the gate learns
 * what it guards. A tracer that was set before keeps working.
 */
const traceRoute = ApiLoader.traceRoute
ApiLoader.traceRoute = (handler, route) => {
  assertListed(route.method, route.route)
  assertLimited(route.method, route.route)
  assertLocked(route.method, route.route)
  registerInGate(route.method, route.route)
  return traceRoute ? traceRoute(handler, route) : handler
}

const traceMiddleware = ApiLoader.traceMiddleware
ApiLoader.traceMiddleware = (handler, route) => {
  const guarded = guardedOf(handler)
  const traced = traceMiddleware ? traceMiddleware(guarded, route) : guarded
  // The body parsers come first of all, on "/": before core's own 401 answers.
  return route.route === "/" ? nameEveryRefusal(traced) : traced
}

function guardedOf(handler: Parameters<typeof refuseSeveralLocales>[0]) {
  if (handler === applyLocale) {
    return refuseSeveralLocales(handler)
  }
  return handler.name === CORS ? letPagesReadNotFound(handler) : handler
}
