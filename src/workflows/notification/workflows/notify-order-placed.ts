import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { queueOrderMessagesStep } from "../steps/queue-order-messages"

/** Confirms an order by e-mail, SMS and WhatsApp, once each. */
export const notifyOrderPlacedWorkflow = createWorkflow(
  "notify-order-placed",
  (input: { order_id: string }) => {
    const orders = useQueryGraphStep({
      entity: "order",
      fields: ["id", "customer_id"],
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true },
    })
    const messages = transform({ orders }, ({ orders }) => ({
      order_id: String(orders.data[0].id),
      customer_id: String(orders.data[0].customer_id),
      template: "order_placed",
    }))
    const queued = queueOrderMessagesStep(messages)
    when({ queued }, ({ queued }) => queued.length > 0).then(() =>
      recordAuditStep(
        transform({ input, queued }, ({ input, queued }): AuditInput[] =>
          queued.map(({ id, channel }) => ({
            actor_type: "system",
            actor_id: "order.placed",
            action: "notification.queued",
            resource_type: "order",
            resource_id: input.order_id,
            detail: { notification_id: id, channel },
          }))
        )
      )
    )
    return new WorkflowResponse(queued)
  }
)
