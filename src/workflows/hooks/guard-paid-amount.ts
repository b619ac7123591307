import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { readSessionData } from "@pulsekart/razorpay"
import { refusal } from "../../lib/errors"
import { payablePaise } from "../../lib/paise"
import { RAZORPAY_PROVIDER_ID } from "../payment/razorpay"

const OPEN = ["pending", "requires_more", "authorized"]

// Core completes a cart with any open session of any amount.
registerCheckoutGuard({
  name: "paid-amount",
  check: ({ cart, stage }) => {
    if (stage === "checkout") {
      return
    }
    const open = cart.payment_collection?.payment_sessions?.filter(({ status }) =>
      OPEN.includes(status)
    )
    if (!open?.length) {
      throw refusal("payment_required", "The cart has no open payment")
    }
    for (const session of open) {
      if (session.provider_id !== RAZORPAY_PROVIDER_ID) {
        throw refusal("manual_payment_closed", "Orders are paid through the payment provider only")
      }
      if (readSessionData(session.data).amount_paise !== payablePaise(cart.total)) {
        throw refusal("amount_mismatch", "The payment's amount is not the cart's total")
      }
    }
  },
})
