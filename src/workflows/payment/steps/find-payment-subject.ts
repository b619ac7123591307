import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findPaymentSubject } from "../../../queries/payment/find-payment-subject"

export const findPaymentSubjectStep = createStep(
  "find-payment-subject",
  async (input: { razorpay_order_id: string }, { container }) =>
    new StepResponse(await findPaymentSubject(container, input.razorpay_order_id))
)
