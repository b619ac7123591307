import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../modules/notification-outbox/service"
import type { MessageRow } from "../../../modules/notification-outbox/types"
import { GetOutbox } from "./validators"

type Listed = MessageRow & { order_number: number | null }

/** Messages, latest first, without their words: those are opened one at a time, on record. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_number, ...filter } = GetOutbox.parse(req.query)
  const outbox = req.scope.resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
  const order_id =
    order_number === undefined ? filter.order_id : await orderOf(req.scope, order_number)
  const { messages, next_cursor } = await outbox.list({ ...filter, order_id })
  const numbers = await orderNumbers(req.scope, messages)
  res.json({
    messages: messages.map((message): Listed => ({
      ...message,
      order_number: numbers.get(message.order_id) ?? null,
    })),
    next_cursor,
    sends_mail: outbox.sendsMail,
  })
}

/** A number that no order has finds no message. */
async function orderOf(container: MedusaContainer, number: number): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    // A build checks with types that Medusa generates, and there it is a text.
    filters: { display_id: String(number) },
  })
  return data[0]?.id ?? "none"
}

async function orderNumbers(
  container: MedusaContainer,
  messages: MessageRow[]
): Promise<Map<string | null, number>> {
  const ids = [...new Set(messages.flatMap(({ order_id }) => order_id ?? []))]
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: ids },
  })
  return new Map(data.map((order) => [order.id, Number(order.display_id)]))
}
