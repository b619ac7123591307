import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleRazorpayOrder } from "../settle-razorpay-order"
import type { PaymentSubject, Settled } from "../settlement"

/**
 * Runs under the cart's lock. It has no compensation: money that moved and an order that was placed
 * stay so, and the next delivery of the webhook goes on from there.
 */
export const settleRazorpayOrderStep = createStep(
  "settle-razorpay-order",
  async (input: { subject: PaymentSubject; ours: boolean }, { container, idempotencyKey }) => {
    const settled: Settled = input.ours
      ? await settleRazorpayOrder({
          container,
          subject: input.subject,
          runAsPartOf: idempotencyKey,
        })
      : { settlement: { outcome: "foreign" }, returned_payment_ids: [] }
    return new StepResponse(settled)
  }
)
