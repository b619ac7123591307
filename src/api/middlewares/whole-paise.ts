import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
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
