import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { razorpay } from "../../../lib/razorpay"
import { OPEN_PAYMENT_MODULE } from "../../../modules/open-payment"
import type OpenPaymentModuleService from "../../../modules/open-payment/service"

type RefundOutcome = { razorpay_payment_id: string; outcome: "processed" | "failed" } | null

/** What Razorpay says of the refund now, kept once; null while the bank has not decided. */
export const recordRefundOutcomeStep = createStep(
  "record-refund-outcome",
  async (input: { razorpay_refund_id: string }, { container }) => {
    const { payment_id, receipt, amount, status } = await razorpay().fetchRefund(
      input.razorpay_refund_id
    )
    if (status === "pending") {
      return new StepResponse<RefundOutcome>(null)
    }
    const first = await container
      .resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
      .recordRefundOutcome({
        razorpay_refund_id: input.razorpay_refund_id,
        razorpay_payment_id: payment_id,
        receipt: receipt ?? null,
        amount_paise: amount,
        outcome: status,
      })
    if (first && status === "failed") {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The refund ${input.razorpay_refund_id} FAILED at the bank: pay it in another way`)
    }
    return new StepResponse<RefundOutcome>({ razorpay_payment_id: payment_id, outcome: status })
  }
)
