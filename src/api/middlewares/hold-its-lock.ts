import { setTimeout as pause } from "node:timers/promises"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { oneChangeAtATime } from "../../lib/one-change-at-a-time"
import { asksRazorpay, whatItChanges } from "./what-a-route-changes"

/** Longer than any request takes: one that never answers must not hold its order for ever. */
const LONGEST_MS = 600_000

/**
 * Lets a request that changes a cart or an order go on when nobody else changes it, and holds the
 * lock until the request is answered. Then its workflow has ended, compensations included.
 *
 * @throws Busy, temporarily_unavailable
 */
export async function holdItsLock(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  route: { method: string; path: string; params: Record<string, string> }
): Promise<void> {
  const subjects = await whatItChanges(req, route)
  if (subjects.length === 0) {
    next()
    return
  }
  const change = { of: subjects, asksRazorpay: asksRazorpay(route.method, route.path) }
  await oneChangeAtATime(req.scope, change, async () => {
    const answered = answerOf(res)
    next()
    await Promise.race([answered, pause(LONGEST_MS, undefined, { ref: false })])
  })
}

/** A client that hangs up ends the connection, not the work: what counts is that the route answers. */
function answerOf(res: MedusaResponse): Promise<void> {
  return new Promise((resolve) => {
    res.end = new Proxy(res.end, {
      apply(end, self, given) {
        resolve()
        return Reflect.apply(end, self, given)
      },
    })
  })
}
