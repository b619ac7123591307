import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordAudit } from "../../audit/steps/record-audit"
import { returnsOn } from "../returned-payments"
import type { PaymentSubject } from "../settlement"

/**
 * The log's row of each payment of a Razorpay order that went back, made of the record of it: whichever
 * look comes first writes it, and none is lost when a process ends in between.
 */
export const recordReturnsStep = createStep(
  "record-returns",
  async ({ razorpay_order_id, cart_id }: PaymentSubject, { container }) => {
    const returned = await returnsOn(container, razorpay_order_id)
    await recordAudit(
      container,
      returned.map(({ id, code }) => ({
        act_id: `returned_${id}`,
        actor_type: "payment_provider",
        actor_id: "razorpay",
        action: "payment.returned",
        resource_type: "cart",
        resource_id: cart_id ?? razorpay_order_id,
        detail: { razorpay_order_id, razorpay_payment_id: id, code },
      }))
    )
    return new StepResponse(undefined)
  }
)
