import { RazorpayError, type RazorpayRefund } from "@pulsekart/razorpay"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../../lib/errors"
import { razorpay } from "../../../lib/razorpay"
import { OPEN_PAYMENT_MODULE } from "../../../modules/open-payment"
import type { RefundPaid } from "../../../modules/open-payment/failed-refunds"
import type OpenPaymentModuleService from "../../../modules/open-payment/service"
import { recordActStep } from "../../audit/steps/record-act"
import { findRefundSettlementStep } from "../steps/find-refund-settlement"

/**
 * Somebody of the staff has paid a failed refund in another way: it is on record first, then in the log
 * and told. The same words said again do what a crash left out.
 *
 * @throws not_found, state_conflict, claim_held, claim_required, invalid_request
 */
export async function settleFailedRefund(
  container: MedusaContainer,
  input: Omit<RefundPaid, "receipt">
): Promise<void> {
  const open = container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
  const other = input.way === "razorpay" ? await paidByRazorpay(open, input) : undefined
  await open.settleRefund({ ...input, receipt: other?.receipt ?? null })
  await recordRefundSettlementWorkflow(container).run({ input: { razorpay_refund_id: input.id } })
}

/** A failed refund was paid in another way: the log's row, once, and the customer's message. */
const recordRefundSettlementWorkflow = createWorkflow(
  "record-refund-settlement",
  function (input: { razorpay_refund_id: string }) {
    const settlement = findRefundSettlementStep(input)
    recordActStep(
      transform({ input, settlement }, ({ input, settlement }) => [
        {
          act_id: `settled_${input.razorpay_refund_id}`,
          actor_type: "user" as const,
          actor_id: settlement.settled_by,
          action: "payment.refund_settled",
          resource_type: "failed-refund",
          resource_id: input.razorpay_refund_id,
          detail: { razorpay_payment_id: settlement.razorpay_payment_id, way: settlement.way },
        },
      ])
    )
    emitEventStep({
      eventName: "payment.refund_settled",
      data: transform({ input }, ({ input }) => [input]),
    })
    return new WorkflowResponse(settlement)
  }
)

/** Razorpay is asked, so that a refund which stands for another payment, or failed too, ends nothing. */
async function paidByRazorpay(
  open: OpenPaymentModuleService,
  { id, reference }: Pick<RefundPaid, "id" | "reference">
): Promise<RazorpayRefund | undefined> {
  const [failed] = await open.listRefundOutcomes({ id, outcome: "failed" })
  if (!failed) {
    return undefined
  }
  const [refund, failedThere] = await Promise.all([refundOrNone(reference), refundOrNone(id)])
  // An older one was for something else, which is owed too.
  const isSame =
    refund !== undefined &&
    refund.id !== id &&
    refund.created_at >= (failedThere?.created_at ?? 0) &&
    refund.payment_id === failed.razorpay_payment_id &&
    refund.amount === failed.amount_paise
  if (!isSame) {
    throw refusal(
      "invalid_request",
      "Razorpay has no other refund with this id, of this payment and this amount"
    )
  }
  if (refund.status !== "processed") {
    throw refusal(
      "state_conflict",
      "The bank has not paid out this refund yet. Enter it when the bank has."
    )
  }
  return refund
}

async function refundOrNone(id: string): Promise<RazorpayRefund | undefined> {
  try {
    return await razorpay().fetchRefund(id)
  } catch (error) {
    if (!(error instanceof RazorpayError) || error.undecided) {
      throw error
    }
    return undefined
  }
}
