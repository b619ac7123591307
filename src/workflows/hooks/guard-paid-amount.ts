import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { readSessionData } from "@pulsekart/razorpay"
import { customerRefusal } from "../../lib/errors"
import { payablePaise } from "../../lib/paise"
import { RAZORPAY_PROVIDER_ID } from "../../lib/razorpay"

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
      throw customerRefusal("payment_required", "general")
    }
    for (const session of open) {
      if (session.provider_id !== RAZORPAY_PROVIDER_ID) {
        throw customerRefusal("manual_payment_closed", "general")
      }
      if (readSessionData(session.data).amount_paise !== payablePaise(cart.total)) {
        throw customerRefusal("amount_mismatch", "general")
      }
    }
  },
})
