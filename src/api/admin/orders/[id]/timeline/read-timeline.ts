import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../../../../modules/dispensing"
import type DispensingModuleService from "../../../../../modules/dispensing/service"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../../../modules/notification-outbox/service"
import { PRESCRIPTION_MODULE } from "../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../modules/prescription/service"
import { readParcels } from "../../../parcels/read-parcels"

/** `note`: a state, a channel, a tracking number. Never a name or what a prescription says. */
export type Moment = { at: Date; what: string; note: string | null }

/** What happened with an order, in its order: for the person whom the customer asks. */
export async function readTimeline(container: MedusaContainer, orderId: string): Promise<Moment[]> {
  const parts = await Promise.all([
    ofOrder(container, orderId),
    ofPrescriptions(container, orderId),
    ofParcels(container, orderId),
    ofMessages(container, orderId),
  ])
  return parts.flat().sort((one, other) => one.at.getTime() - other.at.getTime())
}

async function ofOrder(container: MedusaContainer, orderId: string): Promise<Moment[]> {
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { select: ["id", "created_at", "canceled_at"] })
  const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  const collections = await container
    .resolve(Modules.PAYMENT)
    .listPaymentCollections(
      { id: links.map(({ payment_collection_id }) => payment_collection_id) },
      { relations: ["payments.captures", "payments.refunds"], take: null }
    )
  const payments = collections.flatMap((collection) => collection.payments ?? [])
  return [
    ...moment(order.created_at, "order placed"),
    ...payments.flatMap(({ captures, refunds }) => [
      ...(captures ?? []).flatMap(({ created_at }) => moment(created_at, "payment received")),
      ...(refunds ?? []).flatMap(({ created_at }) => moment(created_at, "money given back")),
    ]),
    ...moment(order.canceled_at, "order cancelled"),
  ]
}

async function ofPrescriptions(container: MedusaContainer, orderId: string): Promise<Moment[]> {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const allocations = await dispensing.listAllocations({ order_id: orderId })
  const authorisations = await dispensing.listAuthorisations({
    id: allocations.map(({ authorisation_id }) => authorisation_id),
  })
  const prescriptions = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .listPrescriptions(
      { id: authorisations.map(({ prescription_id }) => prescription_id) },
      { select: ["id", "reference", "submitted_at", "reviewed_at"] }
    )
  return prescriptions.flatMap(({ reference, submitted_at, reviewed_at }) => [
    ...moment(submitted_at, "prescription sent", reference),
    ...moment(reviewed_at, "prescription reviewed", reference),
  ])
}

async function ofParcels(container: MedusaContainer, orderId: string): Promise<Moment[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["fulfillment_id"],
    filters: { order_id: orderId },
  })
  const parcels = await readParcels(
    container,
    data.map(({ fulfillment_id }) => fulfillment_id)
  )
  return parcels.flatMap(({ packed_at, shipped_at, delivered_at, tracking_numbers }) => [
    ...moment(packed_at, "packed"),
    ...moment(shipped_at, "given to a carrier", tracking_numbers.join(", ")),
    ...moment(delivered_at, "with the customer"),
  ])
}

async function ofMessages(container: MedusaContainer, orderId: string): Promise<Moment[]> {
  const messages = await container
    .resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
    .listOutboxMessages({ order_id: orderId }, { take: null })
  return messages.flatMap(({ created_at, channel, template }) =>
    moment(created_at, "message", `${template} by ${channel}`)
  )
}

function moment(at: Date | string | null | undefined, what: string, note = ""): Moment[] {
  return at ? [{ at: new Date(at), what, note: note || null }] : []
}
