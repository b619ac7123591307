import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordActStep } from "../../audit/steps/record-act"
import { recordRefundOutcomeStep } from "../steps/record-refund-outcome"

/**
 * The bank has paid a refund out, or has sent it back. Nothing is compensated: what the bank did stays,
 * and a repeated webhook writes what is missing.
 */
export const recordRefundOutcomeWorkflow = createWorkflow(
  "record-refund-outcome",
  function (input: { razorpay_refund_id: string }) {
    const said = recordRefundOutcomeStep(input)
    when({ said }, ({ said }) => said !== null).then(() => {
      recordActStep(
        transform({ input, said }, ({ input, said }) => [
          {
            act_id: input.razorpay_refund_id,
            actor_type: "payment_provider" as const,
            actor_id: "razorpay",
            action:
              said?.outcome === "failed" ? "payment.refund_failed" : "payment.refund_processed",
            resource_type: "payment",
            resource_id: said?.razorpay_payment_id ?? "",
            detail: { razorpay_refund_id: input.razorpay_refund_id },
          },
        ])
      )
    })
    emitEventStep({
      eventName: "payment.refund_failed",
      data: transform({ input, said }, ({ input, said }) =>
        said?.outcome === "failed" ? [input] : []
      ),
    })
    return new WorkflowResponse(said)
  }
)
