import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPEN_PAYMENT_MODULE } from "../../../modules/open-payment"
import type OpenPaymentModuleService from "../../../modules/open-payment/service"

/** Who paid a failed refund in which way, and of which payment it was. */
export const findRefundSettlementStep = createStep(
  "find-refund-settlement",
  async ({ razorpay_refund_id: id }: { razorpay_refund_id: string }, { container }) => {
    const open = container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
    const [{ way, settled_by }, { razorpay_payment_id }] = await Promise.all([
      open.retrieveRefundSettlement(id),
      open.retrieveRefundOutcome(id),
    ])
    return new StepResponse({ way, settled_by, razorpay_payment_id })
  }
)
