import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import QRCode from "qrcode"
import { customerRefusal } from "../../../../../lib/errors"
import { recordedRefusal } from "../../../../../queries/payment/returned-payments"
import { checkedWayBack, hostedCheckoutUrl } from "../../../../razorpay/checkout/storefront-address"
import { openCheckout } from "../../open-checkout"
import type { StoreOpenCheckoutType } from "../../validators"

type StoreCheckoutResponse = {
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
    /** The last payment of this cart that was given back, and why. */
    returned_payment: { amount_paise: number; code: string } | null
  }
}

export async function POST(
  req: AuthenticatedMedusaRequest<StoreOpenCheckoutType>,
  res: MedusaResponse<StoreCheckoutResponse>
): Promise<void> {
  const customerId = req.auth_context?.actor_id
  if (!customerId) {
    throw customerRefusal("unauthorized", "before_checkout")
  }
  const { seen_total_paise, seen_promised_by, ...wayBack } = req.validatedBody
  const checkedWay = checkedWayBack(wayBack)
  const { session, upi_link } = await openCheckout(req, res, {
    cart_id: req.params.id,
    customer_id: customerId,
    seen_total_paise,
    seen_promised_by,
  })
  const returned = await recordedRefusal(req.scope, { cart_id: req.params.id })
  res.status(200).json({
    checkout: {
      cart_id: req.params.id,
      payment_session_id: session.payment_session_id,
      amount_paise: session.amount_paise,
      currency: "INR",
      razorpay_order_id: session.razorpay_order_id,
      upi_intent_url: upi_link,
      qr_svg: upi_link ? await QRCode.toString(upi_link, { type: "svg", margin: 1 }) : null,
      hosted_checkout_url: hostedCheckoutUrl(session.razorpay_order_id, checkedWay),
      returned_payment: returned
        ? { amount_paise: returned.amount_paise, code: returned.code }
        : null,
    },
  })
}
