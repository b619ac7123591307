import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { payablePaise } from "../../../lib/paise"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../modules/notification-outbox/service"
import { render } from "../../../modules/notification-outbox/templates"

const OutboxQuery = z.strictObject({
  order_id: z.string().max(128).optional(),
  channel: z.enum(["email", "sms", "whatsapp"]).optional(),
  /** The id of the last message of the page before. */
  cursor: z.string().max(128).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** Messages, latest first, with address and words put together now from what the order says. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cursor, limit, ...same } = OutboxQuery.parse(req.query)
  const outbox = req.scope.resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
  const messages = await outbox.listOutboxMessages(
    { ...same, ...(cursor ? { id: { $lt: cursor } } : {}) },
    { order: { id: "DESC" }, take: limit + 1 }
  )
  const page = messages.slice(0, limit)
  const orders = await ordersOf(req, [...new Set(page.map((message) => message.order_id))])

  res.json({
    messages: page.map(({ id, channel, template, order_id, customer_id, created_at }) => {
      const order = orders.get(order_id)
      const phone = order?.shipping_address?.phone ?? null
      return {
        id,
        channel,
        template,
        order_id,
        customer_id,
        created_at,
        to: (channel === "email" ? order?.email : phone) ?? null,
        ...(order
          ? render(template, channel, {
              first_name: order.shipping_address?.first_name ?? null,
              order_number: Number(order.display_id ?? 0),
              total_paise: payablePaise(order.total),
            })
          : { subject: null, text: "The order no longer exists" }),
      }
    }),
    next_cursor: messages.length > limit ? page[page.length - 1].id : null,
  })
}

async function ordersOf(req: MedusaRequest, ids: string[]) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "email",
      "total",
      "shipping_address.first_name",
      "shipping_address.phone",
    ],
    filters: { id: ids },
  })
  return new Map(data.map((order) => [order.id, order]))
}
