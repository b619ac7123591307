import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import { RazorpayError } from "@pulsekart/razorpay"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { razorpay } from "../../../lib/razorpay"
import type { OpenedSession } from "./open-payment-session"

/** UPI apps give a payer about this long; after it a new link is made for the same Razorpay order. */
const LINK_LASTS_MS = 5 * 60_000

const intentSchema = z.object({ upi_intent: z.object({ link: z.string(), made_at: z.number() }) })

/**
 * The UPI link of a session, or null: Razorpay asks for a phone number, and grants server-to-server
 * UPI on request only. The hosted checkout is there in any case.
 */
export const openUpiIntentStep = createStep(
  "open-upi-intent",
  async (input: { cart_id: string; session: OpenedSession }, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const session = await payments.retrievePaymentSession(input.session.payment_session_id)
    const present = intentSchema.safeParse(session.data)
    if (present.success && Date.now() - present.data.upi_intent.made_at < LINK_LASTS_MS) {
      return new StepResponse<string | null>(present.data.upi_intent.link)
    }
    // Read here and handed straight to Razorpay: a step's input may be written down.
    const cart = await retrieveGuardedCart(container, input.cart_id)
    const contact = cart.shipping_address?.phone ?? cart.customer?.phone
    if (!contact || !cart.email) {
      return new StepResponse<string | null>(null)
    }
    try {
      const { link } = await razorpay().createUpiIntent({
        orderId: input.session.razorpay_order_id,
        amountPaise: input.session.amount_paise,
        email: cart.email,
        contact,
      })
      await payments.updatePaymentSession({
        id: session.id,
        amount: session.amount,
        currency_code: session.currency_code,
        data: { ...session.data, upi_intent: { link, made_at: Date.now() } },
      })
      return new StepResponse<string | null>(link)
    } catch (error) {
      if (!(error instanceof RazorpayError) || error.transient) {
        throw error
      }
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(error.message)
      return new StepResponse<string | null>(null)
    }
  }
)
