import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { graphRows } from "../../lib/graph-rows"
import { payablePaise } from "../../lib/paise"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { PRESCRIPTION_MODULE } from "../../modules/prescription"
import type PrescriptionModuleService from "../../modules/prescription/service"

export const ORDER_STEPS = [
  "prescription_received",
  "prescription_approved",
  "placed",
  "paid",
  "packed",
  "parcel_canceled",
  "on_its_way",
  "delivered",
  "lines_canceled",
  "changed_by_shop",
  "canceled",
  "refund_sent",
  "return_requested",
  "return_received",
  "return_canceled",
] as const

/** One thing that happened to an order. Ids and amounts; nobody's name, and no medicine's. */
export type TimelineStep = {
  step: (typeof ORDER_STEPS)[number]
  at: Date
  amount_paise?: number
  prescription_id?: string
  fulfillment_id?: string
  return_id?: string
}

type Moment = Date | string | null

type OrderWithParts = {
  created_at: Date
  canceled_at: Moment
  customer_id: string
  fulfillments: {
    id: string
    packed_at: Moment
    created_at: Moment
    shipped_at: Moment
    delivered_at: Moment
    canceled_at: Moment
  }[]
  payment_collections: {
    payments: {
      captures: { amount: BigNumberInput; created_at: Moment }[]
      refunds: { amount: BigNumberInput; created_at: Moment }[]
    }[]
  }[]
}

type ReturnRow = { id: string; created_at: Moment; received_at: Moment; canceled_at: Moment }
type ChangeRow = { created_by: string | null; confirmed_at: Moment }

/** Each step of an order, its prescriptions and its money, from the records of each, oldest first. */
export async function orderTimeline(
  container: MedusaContainer,
  orderId: string
): Promise<TimelineStep[]> {
  const [[order], returns, changes, prescriptions] = await Promise.all([
    graphRows<OrderWithParts>(container, {
      entity: "order",
      fields: [
        "created_at",
        "canceled_at",
        "customer_id",
        "fulfillments.*",
        "payment_collections.payments.captures.*",
        "payment_collections.payments.refunds.*",
      ],
      filters: { id: orderId },
    }),
    graphRows<ReturnRow>(container, {
      entity: "return",
      fields: ["id", "created_at", "received_at", "canceled_at"],
      filters: { order_id: orderId },
    }),
    graphRows<ChangeRow>(container, {
      entity: "order_change",
      fields: ["created_by", "confirmed_at"],
      filters: { order_id: orderId, change_type: "edit", status: "confirmed" },
    }),
    prescriptionSteps(container, orderId),
  ])
  return [
    ...prescriptions,
    ...at("placed", order.created_at),
    ...at("canceled", order.canceled_at),
    ...parcelSteps(order),
    ...moneySteps(order),
    ...changes.flatMap(({ created_by, confirmed_at }: ChangeRow) =>
      at(created_by === order.customer_id ? "lines_canceled" : "changed_by_shop", confirmed_at)
    ),
    ...returns.flatMap((row: ReturnRow) => [
      ...at("return_requested", row.created_at, { return_id: row.id }),
      ...at("return_received", row.received_at, { return_id: row.id }),
      ...at("return_canceled", row.canceled_at, { return_id: row.id }),
    ]),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
}

function parcelSteps({ fulfillments }: OrderWithParts): TimelineStep[] {
  return fulfillments.flatMap((parcel) => {
    const about = { fulfillment_id: parcel.id }
    return [
      ...at("packed", parcel.packed_at ?? parcel.created_at, about),
      ...at("on_its_way", parcel.shipped_at, about),
      ...at("delivered", parcel.delivered_at, about),
      ...at("parcel_canceled", parcel.canceled_at, about),
    ]
  })
}

function moneySteps({ payment_collections }: OrderWithParts): TimelineStep[] {
  return payment_collections
    .flatMap((collection) => collection.payments)
    .flatMap(({ captures, refunds }) => [
      ...captures.flatMap(({ amount, created_at }) =>
        at("paid", created_at, { amount_paise: payablePaise(amount) })
      ),
      ...refunds.flatMap(({ amount, created_at }) =>
        at("refund_sent", created_at, { amount_paise: payablePaise(amount) })
      ),
    ])
}

/** A prescription is older than the order that it was allocated to. */
async function prescriptionSteps(
  container: MedusaContainer,
  orderId: string
): Promise<TimelineStep[]> {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const allocations = await dispensing.listAllocations({ order_id: orderId })
  const authorisations = await dispensing.listAuthorisations({
    id: allocations.map(({ authorisation_id }) => authorisation_id),
  })
  const ids = [...new Set(authorisations.map(({ prescription_id }) => prescription_id))]
  const prescriptions = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .listPrescriptions({ id: ids }, { select: ["id", "submitted_at", "reviewed_at"] })
  return prescriptions.flatMap(({ id, submitted_at, reviewed_at }) => [
    ...at("prescription_received", submitted_at, { prescription_id: id }),
    ...at("prescription_approved", reviewed_at, { prescription_id: id }),
  ])
}

function at(
  step: TimelineStep["step"],
  moment: Moment,
  about: Omit<TimelineStep, "step" | "at"> = {}
): TimelineStep[] {
  return moment ? [{ step, at: new Date(moment), ...about }] : []
}
