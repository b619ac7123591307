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
import { recordActStep } from "../../audit/steps/record-act"
import { recordAuditStep } from "../../audit/steps/record-audit"
import {
  handOverFulfillmentStep,
  type HandOverFulfillmentInput,
  type HandOverFulfillmentOutput,
} from "../steps/hand-over-fulfillment"

type HandOverOrderInput = HandOverFulfillmentInput & {
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
    // Beside the dispense: whatever ends before the parcel is told to have moved, it is on record.
    recordActStep(
      transform({ input, handover }, ({ input, handover }) => [
        {
          act_id: handover.id,
          ...movement(input, handover),
          action: "dispense.handed_over",
        },
      ])
    )

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

    when("a-carrier-brought-it", { input, handover }, ({ input, handover }) => {
      return input.to === "customer" && handover.shipped && !handover.delivered
    }).then(() => {
      recordAuditStep(
        transform({ input, handover }, ({ input, handover }) => ({
          ...movement(input, handover),
          action: "parcel.delivered",
        }))
      )
    })
    return new WorkflowResponse(handover)
  }
)

function movement(
  { user_id, order_id, fulfillment_id, to }: HandOverOrderInput,
  { id }: HandOverFulfillmentOutput
): Omit<AuditInput, "action"> {
  return {
    actor_type: "user",
    actor_id: user_id,
    resource_type: "order",
    resource_id: order_id,
    detail: { fulfillment_id, handover_id: id, to },
  }
}
