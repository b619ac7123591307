import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { findPaymentSubjectStep } from "../steps/find-payment-subject"
import { settleRazorpayOrderStep } from "../steps/settle-razorpay-order"
import type { PaymentSubject, Settled } from "../settlement"

/**
 * The one way in which a payment becomes an order: the webhook and the customer's own completion both
 * come here. See `settleRazorpayOrder` for what it promises.
 */
export const completeRazorpayPaymentWorkflow = createWorkflow(
  "complete-razorpay-payment",
  function (input: { razorpay_order_id: string }) {
    const found = findPaymentSubjectStep(input)
    const settled = settleRazorpayOrderStep(found)
    const events = transform({ found, settled }, ({ found, settled }) =>
      auditEvents(found.subject, settled)
    )
    when({ events }, ({ events }) => events.length > 0).then(() => {
      recordAuditStep(events)
    })
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

function auditEvents(subject: PaymentSubject, settled: Settled): AuditInput[] {
  const { settlement } = settled
  const about = {
    actor_type: "payment_provider" as const,
    actor_id: "razorpay",
    resource_type: "cart",
    resource_id: subject.cart_id ?? subject.razorpay_order_id,
  }
  const returned = settled.returned_payment_ids.map((id) => ({
    ...about,
    action: "payment.returned",
    detail: {
      razorpay_order_id: subject.razorpay_order_id,
      razorpay_payment_id: id,
      code: settlement.outcome === "returned" ? settlement.refused.code : "already_paid",
    },
  }))
  if (settlement.outcome !== "order" || !settlement.captured_now) {
    return returned
  }
  const captured: AuditInput = {
    ...about,
    action: "payment.captured",
    detail: {
      razorpay_order_id: subject.razorpay_order_id,
      payment_id: settlement.payment_id,
      order_id: settlement.order_id,
    },
  }
  return [captured, ...returned]
}
