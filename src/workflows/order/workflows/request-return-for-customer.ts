import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { planReturnStep, type ReturnRequest } from "../steps/plan-return"

/** A customer asks to send something back, in core's own steps under the lock of its route. */
export const requestReturnForCustomerWorkflow = createWorkflow(
  "request-return-for-customer",
  function (input: ReturnRequest) {
    const plan = planReturnStep(input)
    const made = when("new-return", { plan }, ({ plan }) => plan.present_id === null).then(() => {
      const begin = transform({ input, plan }, ({ input, plan }) => ({
        order_id: input.order_id,
        created_by: input.customer_id,
        ...(plan.location_id !== null && { location_id: plan.location_id }),
      }))
      const change = beginReturnOrderWorkflow.runAsStep({ input: begin })
      const request = transform({ input, change }, ({ input, change }) => ({
        return_id: change.return_id ?? "",
        items: input.items,
      }))
      requestItemReturnWorkflow.runAsStep({ input: request })
      const confirm = transform({ input, change }, ({ input, change }) => ({
        return_id: change.return_id ?? "",
        confirmed_by: input.customer_id,
      }))
      confirmReturnRequestWorkflow.runAsStep({ input: confirm })
      const event = transform({ input, change }, ({ input, change }): AuditInput => ({
        actor_type: "customer",
        actor_id: input.customer_id,
        action: "return.requested",
        resource_type: "order",
        resource_id: input.order_id,
        detail: { return_id: change.return_id ?? "", item_ids: input.items.map(({ id }) => id) },
      }))
      recordAuditStep(event)
      return change
    })
    const result = transform({ plan, made }, ({ plan, made }) => ({
      return_id: plan.present_id ?? made?.return_id ?? "",
      created: plan.present_id === null,
    }))
    return new WorkflowResponse(result)
  }
)
