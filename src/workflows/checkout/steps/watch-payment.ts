import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPEN_PAYMENT_MODULE } from "../../../modules/open-payment"
import type OpenPaymentModuleService from "../../../modules/open-payment/service"

/** Before the customer learns where to pay. It has no compensation: what nobody pays needs nothing. */
export const watchPaymentStep = createStep(
  "watch-payment",
  async (input: { razorpay_order_id: string; cart_id: string }, { container }) => {
    await container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE).watch(input)
    return new StepResponse(undefined)
  }
)
