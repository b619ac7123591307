import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import {
  handOverFulfillmentStep,
  type HandOverFulfillmentInput,
} from "../steps/hand-over-fulfillment"

export type HandOverOrderInput = HandOverFulfillmentInput & {
  /** How a carrier names the parcel. */
  labels?: { tracking_number: string; tracking_url: string; label_url: string }[]
  no_notification?: boolean
}

/**
 * A packed parcel leaves the store: to the customer, or to a carrier who brings it. What a carrier
 * has is later told to be with the customer. Whatever is pressed, and however often, it is
 * dispensed once; a repeated call changes nothing and finishes what was begun.
 */
export const handOverOrderWorkflow = createWorkflow(
  "hand-over-order",
  (input: HandOverOrderInput) => {
    const handover = handOverFulfillmentStep(input)

    when("a-carrier-takes-it", { input, handover }, ({ input, handover }) => {
      return input.to === "carrier" && !handover.shipped
    }).then(() => {
      const shipment = transform({ input }, ({ input }) => ({
        order_id: input.order_id,
        fulfillment_id: input.fulfillment_id,
        // The whole parcel: core takes its lines from the fulfilment.
        items: [],
        labels: input.labels ?? [],
        created_by: input.user_id,
        no_notification: input.no_notification,
      }))
      createOrderShipmentWorkflow.runAsStep({ input: shipment })
    })

    when("the-customer-has-it", { input, handover }, ({ input, handover }) => {
      return input.to === "customer" && !handover.delivered
    }).then(() => {
      const delivery = transform({ input }, ({ input }) => ({
        orderId: input.order_id,
        fulfillmentId: input.fulfillment_id,
        no_notification: input.no_notification,
      }))
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivery })
    })

    when("it-moved", { input, handover }, ({ input, handover }) => {
      return input.to === "carrier" ? !handover.shipped : !handover.delivered
    }).then(() => {
      const event = transform({ input, handover }, ({ input, handover }): AuditInput => ({
        actor_type: "user",
        actor_id: input.user_id,
        action: handover.shipped ? "parcel.delivered" : "dispense.handed_over",
        resource_type: "order",
        resource_id: input.order_id,
        detail: {
          fulfillment_id: input.fulfillment_id,
          handover_id: handover.id,
          to: input.to,
        },
      }))
      recordAuditStep(event)
    })
    return new WorkflowResponse(handover)
  }
)
