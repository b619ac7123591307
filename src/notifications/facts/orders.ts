import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { payablePaise } from "../../lib/paise"
import { laneModeOf } from "../../rules/lane"
import { link } from "../links"
import { saying, type Message, type Recipient } from "../message"
import { customerRecipient } from "./recipients"

const OrderEvent = z.object({ id: z.string() })
const Packed = z.object({
  order_id: z.string(),
  fulfillment_id: z.string(),
  no_notification: z.boolean().nullish(),
})
const Parcel = z.object({ id: z.string(), no_notification: z.boolean().nullish() })
const LinesCanceled = z.object({ order_id: z.string(), change_id: z.string() })
const Returned = z.object({ order_id: z.string(), return_id: z.string() })

export async function orderPlaced(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { id } = OrderEvent.parse(data)
  return aboutOrder(container, id, ({ order_number, paid_paise }) => [
    { ...saying("order_placed", { order_number, paid_paise }), about_id: id },
  ])
}

/** With what was paid goes what was sent back: core tells of a cancelled order's refunds in no other event. */
export async function orderCanceled(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { id } = OrderEvent.parse(data)
  return aboutOrder(container, id, (order) => [
    {
      ...saying("order_canceled", { order_number: order.order_number }),
      about_id: id,
    },
    ...refundsOf(order),
  ])
}

/** Of the money its refund tells. */
export async function orderLinesCanceled(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { order_id, change_id } = LinesCanceled.parse(data)
  return aboutOrder(container, order_id, ({ order_number }) => [
    { ...saying("order_lines_canceled", { order_number }), about_id: change_id },
  ])
}

export async function paymentRefunded(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { id } = OrderEvent.parse(data)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_collection_id"],
    filters: { id },
  })
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: payments.map((payment) => payment.payment_collection_id) },
  })
  return links[0] ? aboutOrder(container, links[0].order_id, refundsOf) : []
}

export async function orderPacked(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { order_id, fulfillment_id, no_notification } = Packed.parse(data)
  return aboutOrder(container, order_id, ({ order_number, pickup }) => [
    {
      ...saying("order_packed", { order_number, pickup }),
      about_id: fulfillment_id,
      withheld: no_notification ?? false,
    },
  ])
}

export async function orderOnItsWay(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { id } = Parcel.parse(data)
  const { labels } = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(id, { relations: ["labels"] })
  const carrier = labels.map(({ tracking_number }) => tracking_number).join(", ")
  return aboutParcel(container, data, ({ order_number }) =>
    saying("order_on_its_way", { order_number, carrier })
  )
}

export function orderDelivered(container: MedusaContainer, data: unknown): Promise<Message[]> {
  return aboutParcel(container, data, ({ order_number }) =>
    saying("order_delivered", { order_number })
  )
}

export function returnRequested(container: MedusaContainer, data: unknown): Promise<Message[]> {
  return aboutReturn(container, data, "return_requested")
}

export function returnReceived(container: MedusaContainer, data: unknown): Promise<Message[]> {
  return aboutReturn(container, data, "return_received")
}

async function aboutParcel(
  container: MedusaContainer,
  data: unknown,
  say: (order: Known) => Pick<Message, "template" | "said">
): Promise<Message[]> {
  const { id, no_notification } = Parcel.parse(data)
  const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: id },
  })
  return links[0]
    ? aboutOrder(container, links[0].order_id, (order) => [
        {
          ...say(order),
          about_id: id,
          withheld: no_notification ?? false,
        },
      ])
    : []
}

async function aboutReturn(
  container: MedusaContainer,
  data: unknown,
  template: "return_requested" | "return_received"
): Promise<Message[]> {
  const { order_id, return_id } = Returned.parse(data)
  return aboutOrder(container, order_id, ({ order_number }) => [
    { ...saying(template, { order_number }), about_id: return_id },
  ])
}

type Known = {
  order_number: number
  paid_paise: number
  pickup: boolean
  refunds: { id: string; amount_paise: number }[]
}
type Said = Pick<Message, "template" | "said" | "about_id" | "withheld">

function refundsOf({ order_number, refunds }: Known): Said[] {
  return refunds.map(({ id, amount_paise }) => ({
    ...saying("payment_refunded", { order_number, amount_paise }),
    about_id: id,
  }))
}

type Maybe<T> = T | null | undefined
type Collection = {
  amount: BigNumberInput
  payments?: Maybe<Maybe<{ refunds?: Maybe<Maybe<{ id: string; amount: BigNumberInput }>[]> }>[]>
}

export async function aboutOrder(
  container: MedusaContainer,
  orderId: string,
  say: (order: Known) => Said[]
): Promise<Message[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "email",
      "customer_id",
      "shipping_address.phone",
      "shipping_methods.data",
      "payment_collections.amount",
      "payment_collections.payments.refunds.id",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  })
  const [order] = data
  const customer = await customerRecipient(container, { customer_id: order?.customer_id })
  if (!order || !customer) {
    return []
  }
  const collections: Collection[] = (order.payment_collections ?? []).flatMap(
    (one: Maybe<Collection>) => one ?? []
  )
  const known: Known = {
    order_number: Number(order.display_id),
    // What was agreed, whatever has become of the order: a cancelled one's total is nothing.
    paid_paise: collections.reduce((sum, { amount }) => sum + payablePaise(amount), 0),
    pickup: laneModeOf(order) === "pickup",
    refunds: collections
      .flatMap(({ payments }) => payments ?? [])
      .flatMap((payment) => payment?.refunds ?? [])
      .flatMap((refund) => refund ?? [])
      .map(({ id, amount }) => ({ id, amount_paise: payablePaise(amount) })),
  }
  const recipient: Recipient = {
    ...customer,
    email: order.email ?? customer.email,
    phone: order.shipping_address?.phone ?? customer.phone,
  }
  return say(known).map((said) => ({
    ...said,
    recipient,
    order_id: orderId,
    link: link.order(orderId),
  }))
}
