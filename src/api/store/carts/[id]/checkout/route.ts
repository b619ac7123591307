import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import QRCode from "qrcode"
import { env } from "../../../../../env"
import { sayBesideRefusal } from "../../../../../lib/beside-refusal"
import { refusal } from "../../../../../lib/errors"
import { rupeesText } from "../../../../../lib/paise"
import type { PriceChange } from "../../../../../workflows/checkout/price-change"
import { openCheckoutWorkflow } from "../../../../../workflows/checkout/workflows/open-checkout"
import { repriceCartWorkflow } from "../../../../../workflows/checkout/workflows/reprice-cart"

export type StoreCheckoutResponse = {
  checkout: {
    cart_id: string
    payment_session_id: string
    amount_paise: number
    currency: "INR"
    razorpay_order_id: string
    /** For a UPI app on the same phone; null when Razorpay gave none, and so is its QR code. */
    upi_intent_url: string | null
    qr_svg: string | null
    hosted_checkout_url: string
  }
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreCheckoutResponse>
): Promise<void> {
  const customerId = req.auth_context?.actor_id
  if (!customerId) {
    throw refusal("unauthorized", "Log in before checking out")
  }
  const input = { cart_id: req.params.id, customer_id: customerId }
  const { result: change } = await repriceCartWorkflow(req.scope).run({ input })
  if (change) {
    sayBesideRefusal(res, () => ({ price_change: change }))
    throw refusal("price_changed", priceChangeText(change))
  }
  const { result } = await openCheckoutWorkflow(req.scope).run({ input })
  const { session, upi_link } = result
  res.status(200).json({
    checkout: {
      cart_id: req.params.id,
      payment_session_id: session.payment_session_id,
      amount_paise: session.amount_paise,
      currency: "INR",
      razorpay_order_id: session.razorpay_order_id,
      upi_intent_url: upi_link,
      qr_svg: upi_link ? await QRCode.toString(upi_link, { type: "svg", margin: 1 }) : null,
      hosted_checkout_url: new URL(
        `/razorpay/checkout/${session.razorpay_order_id}`,
        env().PUBLIC_URL
      ).href,
    },
  })
}

const priceChangeText = ({ old_total_paise, new_total_paise }: PriceChange) =>
  `Prices changed since you last saw the cart: the total is now ${rupeesText(new_total_paise)}, ` +
  `it was ${rupeesText(old_total_paise)}. Continue to pay the new total`
