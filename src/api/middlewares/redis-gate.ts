import { customerRefusal } from "../../lib/errors"
import { isRedisAway } from "./redis-watch"

const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** Changes that take no lock, send no event and run no workflow of Redis: somebody in need is answered. */
const CHANGES_WITHOUT = /^\/(auth|store\/consult|store\/search|hooks\/consult|razorpay)(\/|$)/

/** What core reads by a workflow. */
const READS_WITH = new Set([
  "/admin/draft-orders",
  "/admin/draft-orders/:id",
  "/admin/orders",
  "/admin/orders/:id",
  "/admin/orders/:id/shipping-options",
  "/store/orders",
  "/store/orders/:id",
  "/store/shipping-options",
])

/**
 * Without Redis, core would wait for it up to twenty seconds and fail. Nothing is begun that could
 * not be ended: such a request is refused at once, and may be sent again.
 *
 * @throws temporarily_unavailable
 */
export function assertRedisIsThere(route: { method: string; path: string }): void {
  const needsIt = CHANGING.has(route.method)
    ? !CHANGES_WITHOUT.test(route.path)
    : READS_WITH.has(route.path)
  // Asked always, so that the watch begins with the first request of a process.
  if (isRedisAway() && needsIt) {
    throw customerRefusal("temporarily_unavailable", "general")
  }
}
