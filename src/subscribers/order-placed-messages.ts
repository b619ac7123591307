import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { notifyOrderPlacedWorkflow } from "../workflows/notification/workflows/notify-order-placed"

export default async function orderPlacedMessages({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await notifyOrderPlacedWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "order.placed" }
