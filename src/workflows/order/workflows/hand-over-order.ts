import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import {
  handOverFulfillmentStep,
  type HandOverFulfillmentInput,
} from "../steps/hand-over-fulfillment"

/** A pharmacist hands a fulfilment over. Repeating it changes nothing and finishes what was begun. */
export const handOverOrderWorkflow = createWorkflow(
  "hand-over-order",
  (input: HandOverFulfillmentInput) => {
    const handover = handOverFulfillmentStep(input)
    when({ handover }, ({ handover }) => !handover.delivered).then(() => {
      const delivery = transform({ input }, ({ input }) => ({
        orderId: input.order_id,
        fulfillmentId: input.fulfillment_id,
      }))
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivery })
      const event = transform({ input, handover }, ({ input, handover }): AuditInput => ({
        actor_type: "user",
        actor_id: input.user_id,
        action: "dispense.handed_over",
        resource_type: "order",
        resource_id: input.order_id,
        detail: {
          fulfillment_id: input.fulfillment_id,
          handover_id: handover.id,
          licence_id: handover.licence_id,
        },
      }))
      recordAuditStep(event)
    })
    return new WorkflowResponse(handover)
  }
)
