import type { MedusaContainer } from "@medusajs/framework/types"
import { NOTIFICATION_OUTBOX_MODULE } from "../modules/notification-outbox"
import type NotificationOutboxModuleService from "../modules/notification-outbox/service"
import type { Channel } from "../modules/notification-outbox/types"
import { recordAudit } from "../procedures/audit/record-audit"
import { EVENTS } from "./events"
import type { Message } from "./message"
import { wordMessage } from "./word-message"

/**
 * Words what has happened, once, and queues it. No workflow: its payload would hold the words, which
 * lie sealed in the outbox alone. Told twice, an event gives the messages that are there.
 */
export async function tellPeople(
  container: MedusaContainer,
  event: string,
  data: unknown
): Promise<void> {
  const telling = EVENTS[event]
  const outbox = container.resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
  for (const message of await telling.messages(container, data)) {
    if (message.withheld) {
      await outbox.withhold(message)
      continue
    }
    const queued = await queueMessage(outbox, message, telling.on)
    if (queued.length > 0) {
      await recordAudit(container, {
        actor_type: "system",
        actor_id: event,
        action: "message.queued",
        ...subjectOf(message),
        detail: { template: message.template, message_ids: queued.map(({ id }) => id) },
      })
    }
  }
}

function queueMessage(
  outbox: NotificationOutboxModuleService,
  message: Message,
  on: readonly Channel[]
) {
  const { recipient, template, about_id, order_id, prescription_id } = message
  return outbox.queue({
    template,
    about_id,
    customer_id: recipient.customer_id,
    staff_id: recipient.staff_id,
    order_id: order_id ?? null,
    prescription_id: prescription_id ?? null,
    locale: recipient.locale,
    wordings: wordMessage(message, on),
    secret_link: message.link_is_secret ? message.link : null,
  })
}

function subjectOf({ order_id, prescription_id, recipient }: Message) {
  if (order_id) {
    return { resource_type: "order", resource_id: order_id }
  }
  if (prescription_id) {
    return { resource_type: "prescription", resource_id: prescription_id }
  }
  return recipient.customer_id
    ? { resource_type: "customer", resource_id: recipient.customer_id }
    : { resource_type: "staff", resource_id: recipient.staff_id ?? "" }
}
