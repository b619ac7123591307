import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { PaymentSubject, Settled } from "../../../lib/settlement"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { findPaymentSubjectStep } from "../steps/find-payment-subject"
import { recordReturnsStep } from "../steps/record-returns"
import { settleRazorpayOrderStep } from "../steps/settle-razorpay-order"

/**
 * The one way in which a payment becomes an order: the webhook and the customer's own completion both
 * come here. See `settleRazorpayOrder` for what it promises.
 */
export const completeRazorpayPaymentWorkflow = createWorkflow(
  "complete-razorpay-payment",
  function (input: { razorpay_order_id: string }) {
    const found = findPaymentSubjectStep(input)
    const settled = settleRazorpayOrderStep(found)
    const captured = transform({ found, settled }, ({ found, settled }) =>
      capturedEvents(found.subject, settled)
    )
    when({ captured }, ({ captured }) => captured.length > 0).then(() => {
      recordAuditStep(captured)
    })
    recordReturnsStep(found.subject)
    emitEventStep({
      eventName: "checkout.payment_failed",
      data: transform({ found, settled }, ({ found, settled }) =>
        settled.settlement.outcome === "unpaid" && settled.settlement.failed
          ? checkoutOf(found.subject)
          : []
      ),
    })
    emitEventStep({
      eventName: "checkout.payment_returned",
      data: transform({ found, settled }, ({ found, settled }) =>
        settled.returned_payment_ids.length > 0 ? checkoutOf(found.subject) : []
      ),
    }).config({ name: "emit-payment-returned" })
    return new WorkflowResponse(transform({ settled }, ({ settled }) => settled.settlement))
  }
)

/** One event, or none when nobody knows whose cart it was. */
function checkoutOf({ cart_id, razorpay_order_id }: PaymentSubject) {
  return cart_id ? [{ cart_id, razorpay_order_id }] : []
}

function capturedEvents(subject: PaymentSubject, { settlement }: Settled): AuditInput[] {
  if (settlement.outcome !== "order" || !settlement.captured_now) {
    return []
  }
  return [
    {
      actor_type: "payment_provider",
      actor_id: "razorpay",
      action: "payment.captured",
      resource_type: "cart",
      resource_id: subject.cart_id ?? subject.razorpay_order_id,
      detail: {
        razorpay_order_id: subject.razorpay_order_id,
        payment_id: settlement.payment_id,
        order_id: settlement.order_id,
      },
    },
  ]
}
