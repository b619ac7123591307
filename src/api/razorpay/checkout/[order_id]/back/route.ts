import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../lib/errors"
import { wayBackOf } from "../../way-back"

/**
 * Razorpay sends the payer on by a form post, with ids of its own. A storefront's page is opened by a
 * plain GET, and learns from POST /store/carts/:id/complete what became of the payment.
 */
export function POST(req: MedusaRequest, res: MedusaResponse): void {
  sendBack(req, res)
}

export function GET(req: MedusaRequest, res: MedusaResponse): void {
  sendBack(req, res)
}

function sendBack(req: MedusaRequest, res: MedusaResponse): void {
  const { return_url, cancel_url } = wayBackOf(req)
  const address = return_url ?? cancel_url
  if (!address) {
    throw refusal(
      "not_found",
      "This link does not work: go back to the shop and pay from your cart"
    )
  }
  res.setHeader("cache-control", "no-store").redirect(303, address)
}
