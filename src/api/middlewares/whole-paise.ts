import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../lib/errors"
import { wholePaiseRupees } from "../../lib/paise"

/** Core's totals, of a cart, an order, a line or a summary, and what is still to be paid. */
const TOTAL = /(^|_)(total|subtotal|pending_difference)$/

/**
 * Core takes the tax out of a price and adds it again at 20 digits: ₹49 comes as 49.00000000000001.
 * Totals leave the API as whole paise.
 */
export function sendWholePaise(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const json = res.json.bind(res)
  res.json = (body?: unknown) =>
    json(body === undefined ? body : JSON.parse(JSON.stringify(body), rounded))
  next()
}

const rounded = (key: string, value: unknown) =>
  typeof value === "number" && TOTAL.test(key) ? wholePaiseRupees(value) : value

/**
 * The bank gives back whole paise; the books would keep the rest as owed.
 *
 * @throws invalid_request
 */
export function assertWholePaise(
  req: MedusaRequest<{ amount?: unknown }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { amount } = req.body ?? {}
  if (typeof amount === "number" && wholePaiseRupees(amount) !== amount) {
    throw refusal("invalid_request", "amount: rupees with at most two decimals, for example 63.02")
  }
  next()
}
