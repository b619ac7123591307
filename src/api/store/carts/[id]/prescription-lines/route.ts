import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOfRequest } from "../../../../../lib/locale"
import { prescriptionLines } from "../../../../../queries/prescription/prescription-lines"
import { assertCartOfCustomer } from "../../../../../workflows/checkout/assert-cart-of-customer"
import { shownLines } from "../../shown-lines"

/** What each scheduled line of the customer's cart needs before it can be paid. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = { cart_id: req.params.id, customer_id: req.auth_context.actor_id }
  await assertCartOfCustomer(req.scope, cart)
  const lines = await prescriptionLines(req.scope, cart)
  res.json({ prescription_lines: shownLines(lines, localeOfRequest(req)) })
}
