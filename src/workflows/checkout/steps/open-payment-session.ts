import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import { readSessionData } from "@pulsekart/razorpay"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { payablePaise, rupeesFromPaise } from "../../../lib/paise"
import { RAZORPAY_PROVIDER_ID } from "../../../lib/razorpay"
import { isClosed } from "../../../lib/settlement"
import { findRazorpaySession } from "../../../queries/payment/find-razorpay-session"

export type OpenedSession = {
  payment_session_id: string
  razorpay_order_id: string
  amount_paise: number
  opened_now: boolean
}

/**
 * The cart's one open session: the present one while the amount is the same, otherwise a new one. A
 * closed session stays as it is, and says that its payment was given back.
 */
export const openPaymentSessionStep = createStep(
  "open-payment-session",
  async (input: { cart_id: string }, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const cart = await retrieveGuardedCart(container, input.cart_id)
    const amountPaise = payablePaise(cart.total)
    const present = await findRazorpaySession(container, cart.id)
    if (present && !isClosed(present)) {
      const data = readSessionData(present.data)
      if (data.amount_paise === amountPaise) {
        return new StepResponse<OpenedSession, string | null>(
          {
            payment_session_id: present.id,
            razorpay_order_id: data.razorpay_order_id,
            amount_paise: amountPaise,
            opened_now: false,
          },
          null
        )
      }
      // What is paid on its Razorpay order after this is given back by the webhook.
      await payments.updatePaymentSession({
        id: present.id,
        amount: present.amount,
        currency_code: present.currency_code,
        data: present.data,
        status: "canceled",
      })
    }
    if (!cart.payment_collection) {
      throw refusal("state_conflict", "The cart's payment is gone: open the checkout again")
    }
    const session = await payments.createPaymentSession(cart.payment_collection.id, {
      provider_id: RAZORPAY_PROVIDER_ID,
      currency_code: cart.currency_code,
      // What the bank takes is what is booked.
      amount: rupeesFromPaise(amountPaise),
      data: { cart_id: cart.id },
    })
    const data = readSessionData(session.data)
    return new StepResponse<OpenedSession, string | null>(
      {
        payment_session_id: session.id,
        razorpay_order_id: data.razorpay_order_id,
        amount_paise: data.amount_paise,
        opened_now: true,
      },
      session.id
    )
  },
  async (createdSessionId, { container }) => {
    if (createdSessionId) {
      await container.resolve(Modules.PAYMENT).deletePaymentSession(createdSessionId)
    }
  }
)
