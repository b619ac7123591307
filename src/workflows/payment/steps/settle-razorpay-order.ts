import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { oneChangeAtATime } from "../../../lib/one-change-at-a-time"
import type { PaymentSubject, Settled } from "../../../lib/settlement"
import { settleRazorpayOrder } from "../../../procedures/payment/settle-razorpay-order"

/** A completion takes about a second; Razorpay's own calls have a limit of ten each. */
const LONGEST_WAIT_MS = 30_000

/**
 * Runs under the cart's lock. It has no compensation: money that moved and an order that was placed
 * stay so, and the next delivery of the webhook goes on from there.
 */
export const settleRazorpayOrderStep = createStep(
  "settle-razorpay-order",
  async (input: { subject: PaymentSubject; ours: boolean }, { container, idempotencyKey }) => {
    if (!input.ours) {
      return new StepResponse<Settled>({
        settlement: { outcome: "foreign" },
        returned_payment_ids: [],
      })
    }
    const { cart_id, razorpay_order_id } = input.subject
    const settled = await oneChangeAtATime(
      container,
      {
        of: [`cart:${cart_id ?? razorpay_order_id}`],
        waitMs: LONGEST_WAIT_MS,
        asksRazorpay: true,
      },
      (lock) =>
        settleRazorpayOrder({
          container,
          lock,
          subject: input.subject,
          runAsPartOf: idempotencyKey,
        })
    )
    return new StepResponse<Settled>(settled)
  }
)
