import { ApiLoader, applyLocale } from "@medusajs/framework/http"
import { accessWithoutRoute, assertHasAccess } from "../access/who-may-call-a-route"
import { assertLimited } from "../core-routes/auth/attempts"
import { registerInGate } from "./access-gate"
import { refuseSeveralLocales } from "./one-locale"
import { nameEveryRefusal } from "./refusal-shape"
import { CORS, letPagesReadNotFound } from "./unknown-routes"
import { assertLocked } from "./what-a-route-changes"

const registered = new Set<string>()
/** The route that is being registered; it stays when it is refused, and Medusa ends the boot with its error. */
let current: string | undefined

/**
 * Medusa tells its tracer about each route and middleware at the moment it registers it: core's,
 * the plugins' and ours, as they truly are. That is where a route without an access, a log-in
 * without a limit, or a change of an order without a lock stops the boot, and where the gate learns
 * what it guards. A tracer that was set before keeps working.
 */
const traceRoute = ApiLoader.traceRoute
ApiLoader.traceRoute = (handler, route) => {
  if (registered.size === 0) {
    queueMicrotask(stopForLeftOverAccess)
  }
  current = `${route.method} ${route.route}`
  assertLimited(route.method, route.route)
  assertLocked(route.method, route.route)
  assertHasAccess(route.method, route.route)
  registerInGate(route.method, route.route)
  registered.add(current)
  current = undefined
  return traceRoute ? traceRoute(handler, route) : handler
}

const traceMiddleware = ApiLoader.traceMiddleware
ApiLoader.traceMiddleware = (handler, route) => {
  const guarded = guardedOf(handler)
  const traced = traceMiddleware ? traceMiddleware(guarded, route) : guarded
  // The body parsers come first of all, on "/": before core's own 401 answers.
  return route.route === "/" ? nameEveryRefusal(traced) : traced
}

/**
 * Medusa registers all routes in one turn, and this runs when that turn is over. Nobody waits for it: it
 * ends the process itself, as Medusa does when a boot fails.
 */
function stopForLeftOverAccess(): void {
  const leftOver = current === undefined ? accessWithoutRoute(registered) : []
  if (leftOver.length > 0) {
    console.error(`No such route, and yet it has an access in src/api: ${leftOver.join(", ")}`)
    process.exit(1)
  }
}

function guardedOf(handler: Parameters<typeof refuseSeveralLocales>[0]) {
  if (handler === applyLocale) {
    return refuseSeveralLocales(handler)
  }
  return handler.name === CORS ? letPagesReadNotFound(handler) : handler
}
