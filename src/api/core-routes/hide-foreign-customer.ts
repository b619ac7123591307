import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerOf } from "../middlewares/caller"

/**
 * A cart with an e-mail address belongs to whoever has registered with it. Whoever types the address
 * of somebody else is not told who that is.
 */
export function hideForeignCustomer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const json = res.json.bind(res)
  res.json = (body?: unknown) => json(isObject(body) ? withoutStrangers(req, body) : body)
  next()
}

/** How core calls the cart in its answers: a removed line's is its parent. */
const CARTS = ["cart", "parent"]

function withoutStrangers(req: MedusaRequest, body: Fields): Fields {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      CARTS.includes(name) && isObject(value) ? withoutStranger(req, value) : value,
    ])
  )
}

function withoutStranger(req: MedusaRequest, cart: Fields): Fields {
  const { customer_id, customer, ...rest } = cart
  if (customer_id !== undefined && customer_id === customerOf(req)) {
    return cart
  }
  return {
    ...rest,
    ...(customer_id === undefined ? {} : { customer_id: null }),
    ...(customer === undefined ? {} : { customer: null }),
  }
}

type Fields = Record<string, unknown>

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
