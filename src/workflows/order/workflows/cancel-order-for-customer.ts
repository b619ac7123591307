import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  cancelOrderWorkflow,
  deleteReservationsByLineItemsStep,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { findRefundDueStep } from "../steps/find-refund-due"
import { planCancellationStep, type CancellationRequest } from "../steps/plan-cancellation"
import { releaseOrderLinesStep } from "../steps/release-order-lines"
import { removeOrderLinesStep } from "../steps/remove-order-lines"

/**
 * A customer cancels an order, or lines of it, before it is packed: the stock and the prescription are
 * free again and the money goes back. Its route holds the order's lock. Pressed again it finishes what
 * was begun and pays nothing twice: it looks at what is left to do. Money goes last of what can fail.
 */
export const cancelOrderForCustomerWorkflow = createWorkflow(
  "cancel-order-for-customer",
  function (input: CancellationRequest) {
    const plan = planCancellationStep(input)
    when("whole", { plan }, ({ plan }) => plan.whole).then(() => {
      cancelOrderWorkflow.runAsStep({
        input: { order_id: input.order_id, canceled_by: input.customer_id },
      })
    })
    when("lines", { plan }, ({ plan }) => !plan.whole && plan.lines.length > 0).then(() => {
      const lineIds = transform({ plan }, ({ plan }) => plan.lines.map(({ id }) => id))
      removeOrderLinesStep({
        order_id: input.order_id,
        customer_id: input.customer_id,
        lines: plan.lines,
      })
      deleteReservationsByLineItemsStep(lineIds)
    })
    const byLine = transform({ input, plan }, ({ input, plan }) => ({
      order_id: input.order_id,
      order_line_ids: plan.whole ? [] : (input.item_ids ?? []),
    }))
    const due = when("by-line", { byLine }, ({ byLine }) => byLine.order_line_ids.length > 0).then(
      () => findRefundDueStep({ order_id: input.order_id })
    )
    when("due", { due }, ({ due }) => Boolean(due)).then(() => {
      const refund = transform({ due, input }, ({ due, input }) => ({
        payment_id: due?.payment_id ?? "",
        amount: due?.amount ?? 0,
        created_by: input.customer_id,
      }))
      refundPaymentWorkflow.runAsStep({ input: refund })
    })
    releaseOrderLinesStep(byLine)
    when("changed", { plan }, ({ plan }) => plan.lines.length > 0).then(() => {
      const event = transform({ input, plan }, ({ input, plan }): AuditInput => ({
        actor_type: "customer",
        actor_id: input.customer_id,
        action: plan.whole ? "order.canceled" : "order.lines_canceled",
        resource_type: "order",
        resource_id: input.order_id,
        detail: { item_ids: plan.lines.map(({ id }) => id) },
      }))
      recordAuditStep(event)
    })
    return new WorkflowResponse(plan)
  }
)
