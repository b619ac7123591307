import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerOf } from "../../middlewares/caller"

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
  res.json = (body?: unknown) => json(isCartOf(body) ? withoutStranger(req, body) : body)
  next()
}

type CartAnswer = { cart: Record<string, unknown> }

function isCartOf(body: unknown): body is CartAnswer {
  const cart: unknown = typeof body === "object" && body !== null && Reflect.get(body, "cart")
  return typeof cart === "object" && cart !== null
}

function withoutStranger(req: MedusaRequest, body: CartAnswer): CartAnswer {
  const { customer_id, customer, ...cart } = body.cart
  if (customer_id !== undefined && customer_id === customerOf(req)) {
    return body
  }
  return {
    ...body,
    cart: {
      ...cart,
      ...(customer_id === undefined ? {} : { customer_id: null }),
      ...(customer === undefined ? {} : { customer: null }),
    },
  }
}
