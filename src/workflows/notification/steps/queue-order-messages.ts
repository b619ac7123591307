import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const CHANNELS = ["email", "sms", "whatsapp"] as const

export type OrderMessagesInput = { order_id: string; customer_id: string; template: string }

/**
 * Hands the messages of an order to the Notification Module, by id only. One message a channel
 * however often the event comes: the idempotency key is unique in the database, and losing the
 * race to another process is not an error. What was queued stays queued when a later step fails.
 */
export const queueOrderMessagesStep = createStep(
  "queue-order-messages",
  async ({ order_id, customer_id, template }: OrderMessagesInput, { container }) => {
    const notifications = container.resolve(Modules.NOTIFICATION)
    const queued: { id: string; channel: string }[] = []

    for (const channel of CHANNELS) {
      const idempotency_key = `${template}:${order_id}:${channel}`
      try {
        // An array, because for one entry core answers undefined when it exists already.
        const created = await notifications.createNotifications([
          {
            to: customer_id,
            channel,
            template,
            data: { order_id },
            idempotency_key,
            trigger_type: "order.placed",
            resource_type: "order",
            resource_id: order_id,
            receiver_id: customer_id,
          },
        ])
        queued.push(...created.map(({ id }) => ({ id, channel })))
      } catch (error) {
        const [rival] = await notifications.listNotifications({
          channel,
          template,
          resource_id: order_id,
        })
        if (!rival) {
          throw error
        }
      }
    }
    return new StepResponse(queued)
  }
)
