import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../modules/notification-outbox/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { namesOf } from "../names"
import { GetOutbox } from "./validators"

/** Messages, latest first, without their words: those are opened one at a time, on record. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_number, reference, ...filter } = GetOutbox.parse(req.query)
  const outbox = req.scope.resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
  const order_id =
    order_number === undefined ? filter.order_id : await orderOf(req.scope, order_number)
  const prescription_id =
    reference === undefined ? filter.prescription_id : await prescriptionOf(req.scope, reference)
  const { messages, next_cursor } = await outbox.list({ ...filter, order_id, prescription_id })
  const names = await namesOf(
    req.scope,
    messages.flatMap(({ customer_id, staff_id, order_id: order, prescription_id: rx }) =>
      [customer_id, staff_id, order, rx].flatMap((id) => id ?? [])
    )
  )
  const nameOf = (id: string | null) => (id && names.get(id)?.name) || null
  res.setHeader("cache-control", "no-store")
  res.json({
    messages: messages.map((message) => ({
      ...message,
      recipient: nameOf(message.customer_id ?? message.staff_id),
      about: nameOf(message.order_id) ?? nameOf(message.prescription_id),
    })),
    next_cursor,
    sends_mail: outbox.sendsMail,
  })
}

/** A reference that no prescription has finds no message. */
async function prescriptionOf(container: MedusaContainer, reference: string): Promise<string> {
  const [found] = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .listPrescriptions({ reference }, { select: ["id"], take: 1 })
  return found?.id ?? "none"
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
