import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordActStep } from "../../audit/steps/record-act"
import { findRefundSettlementStep } from "../steps/find-refund-settlement"

/** A failed refund was paid in another way: the log's row, once, and the customer's message. */
export const recordRefundSettlementWorkflow = createWorkflow(
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
