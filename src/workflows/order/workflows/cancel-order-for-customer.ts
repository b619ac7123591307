import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { beginCancellationStep } from "../steps/begin-cancellation"
import { finishCancellationStep } from "../steps/finish-cancellation"
import { planCancellationStep, type CancellationRequest } from "../steps/plan-cancellation"
import { removeOrderLinesStep } from "../steps/remove-order-lines"

/**
 * A customer cancels an order, or lines of it, before it is packed: the stock and the prescription are
 * free again and the money goes back. Its route holds the order's lock. Pressed again it finishes what
 * was begun and pays nothing twice: it looks at what is left to do.
 *
 * Once a line has left, or money moved, nothing may fail: what the last step cannot do it leaves to
 * the next look at the payment, which the first step has asked for.
 */
export const cancelOrderForCustomerWorkflow = createWorkflow(
  "cancel-order-for-customer",
  function (input: CancellationRequest) {
    const plan = planCancellationStep(input)
    when("begin", { plan }, ({ plan }) => plan.lines.length > 0).then(() => {
      beginCancellationStep({ order_id: input.order_id, customer_id: input.customer_id })
    })
    when("lines", { plan }, ({ plan }) => !plan.whole && plan.lines.length > 0).then(() => {
      const removed = removeOrderLinesStep({
        order_id: input.order_id,
        customer_id: input.customer_id,
        lines: plan.lines,
      })
      emitEventStep({ eventName: "order.lines_canceled", data: removed })
    })
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
    when("whole", { plan }, ({ plan }) => plan.whole).then(() => {
      cancelOrderWorkflow.runAsStep({
        input: { order_id: input.order_id, canceled_by: input.customer_id },
      })
    })
    finishCancellationStep({ order_id: input.order_id })
    return new WorkflowResponse(plan)
  }
)
