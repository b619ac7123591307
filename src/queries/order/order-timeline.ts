import { readSessionData } from "@pulsekart/razorpay"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../../lib/errors"
import { graphRows } from "../../lib/graph-rows"
import { payablePaise, rupeesText } from "../../lib/paise"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type { REFUND_WAYS } from "../../modules/open-payment/models/refund-settlement"
import type OpenPaymentModuleService from "../../modules/open-payment/service"
import { PRESCRIPTION_MODULE } from "../../modules/prescription"
import type PrescriptionModuleService from "../../modules/prescription/service"

export const ORDER_STEPS = [
  "prescription_received",
  "prescription_approved",
  "approval_withdrawn",
  "told_of_withdrawal",
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
  "refund_processed",
  "refund_failed",
  "refund_settled",
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

/** What staff read beside it: a prescription's reference, a carrier's number, how a refund was paid. */
type OrderStep = TimelineStep & { note?: string }

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
    labels: { tracking_number: string }[]
  }[]
  payment_collections: {
    payments: {
      data: Record<string, unknown>
      captures: { amount: BigNumberInput; created_at: Moment }[]
      refunds: { amount: BigNumberInput; created_at: Moment }[]
    }[]
  }[]
}

type ReturnRow = { id: string; created_at: Moment; received_at: Moment; canceled_at: Moment }
type ChangeRow = { created_by: string | null; confirmed_at: Moment }

/** The customer's view. */
export async function orderTimeline(
  container: MedusaContainer,
  orderId: string
): Promise<TimelineStep[]> {
  const steps = await orderSteps(container, orderId)
  return steps.map(({ note: _, ...step }) => step)
}

/**
 * Each step of an order, its prescriptions and its money, from the records of each, oldest first: the one
 * source of what customers and staff read.
 *
 * @throws not_found
 */
export async function orderSteps(
  container: MedusaContainer,
  orderId: string
): Promise<OrderStep[]> {
  const [[order], returns, changes, prescriptions] = await Promise.all([
    graphRows<OrderWithParts>(container, {
      entity: "order",
      fields: [
        "created_at",
        "canceled_at",
        "customer_id",
        "fulfillments.*",
        "fulfillments.labels.tracking_number",
        "payment_collections.payments.data",
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
  if (!order) {
    throw refusal("not_found", "There is no such order")
  }
  return [
    ...prescriptions,
    ...at("placed", order.created_at),
    ...at("canceled", order.canceled_at),
    ...parcelSteps(order),
    ...moneySteps(order),
    ...(await bankSteps(container, order)),
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

function parcelSteps({ fulfillments }: OrderWithParts): OrderStep[] {
  return fulfillments.flatMap((parcel) => {
    const about = { fulfillment_id: parcel.id }
    const note = parcel.labels.map(({ tracking_number }) => tracking_number).join(", ")
    return [
      ...at("packed", parcel.packed_at ?? parcel.created_at, about),
      ...at("on_its_way", parcel.shipped_at, { ...about, ...(note && { note }) }),
      ...at("delivered", parcel.delivered_at, about),
      ...at("parcel_canceled", parcel.canceled_at, about),
    ]
  })
}

function moneySteps({ payment_collections }: OrderWithParts): OrderStep[] {
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

/** What the bank made of the refunds, as Razorpay's webhook told it, and what staff paid in another way. */
async function bankSteps(
  container: MedusaContainer,
  { payment_collections }: OrderWithParts
): Promise<OrderStep[]> {
  const ids = payment_collections
    .flatMap(({ payments }) => payments)
    .flatMap(({ data }) => readSessionData(data).razorpay_payment_id ?? [])
  const open = container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
  const outcomes = await open.listRefundOutcomes({ razorpay_payment_id: ids }, { take: null })
  const settlements = await open.listRefundSettlements(
    { id: outcomes.map(({ id }) => id) },
    { take: null }
  )
  return [
    ...outcomes.flatMap(({ outcome, amount_paise, created_at }) =>
      at(outcome === "failed" ? "refund_failed" : "refund_processed", created_at, { amount_paise })
    ),
    ...settlements.flatMap(({ amount_paise, way, reference, created_at }) =>
      at("refund_settled", created_at, {
        amount_paise,
        note: `${rupeesText(amount_paise)} by ${WAYS[way]}, ${reference}`,
      })
    ),
  ]
}

const WAYS: Record<(typeof REFUND_WAYS)[number], string> = {
  bank_transfer: "bank transfer",
  upi: "UPI",
  razorpay: "Razorpay",
}

/** A prescription is older than the order that it was allocated to. */
async function prescriptionSteps(
  container: MedusaContainer,
  orderId: string
): Promise<OrderStep[]> {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const allocations = await dispensing.listAllocations({ order_id: orderId })
  const authorisations = await dispensing.listAuthorisations({
    id: allocations.map(({ authorisation_id }) => authorisation_id),
  })
  const ids = [...new Set(authorisations.map(({ prescription_id }) => prescription_id))]
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const prescriptions = await service.listPrescriptions(
    { id: ids },
    { select: ["id", "reference", "submitted_at"] }
  )
  // The reviews that this order was allocated on: a later one of the same prescription is another's.
  const signatures = await service.signaturesOf(
    authorisations.map(({ review_line_id }) => review_line_id)
  )
  const stopped = await dispensing.stoppedLines(orderId)
  const supplied = await dispensing.suppliedLines(orderId)
  const withdrawn = moments([
    ...stopped.map(({ stopped_at }) => stopped_at),
    ...supplied.map(({ withdrawn_at }) => withdrawn_at),
  ])
  const told = moments(supplied.flatMap(({ told_at }) => told_at ?? []))
  return [
    ...prescriptions.flatMap(({ id, reference, submitted_at }) => {
      const about = { prescription_id: id, note: reference }
      return [
        ...at("prescription_received", submitted_at, about),
        ...signatures
          .filter(({ prescription_id }) => prescription_id === id)
          .flatMap(({ signed_at }) => at("prescription_approved", signed_at, about)),
      ]
    }),
    ...withdrawn.flatMap((moment) => at("approval_withdrawn", moment)),
    ...told.flatMap((moment) => at("told_of_withdrawal", moment)),
  ]
}

/** Several lines of one act are one step. */
function moments(dates: Date[]): string[] {
  return [...new Set(dates.map((date) => new Date(date).toISOString()))]
}

function at(
  step: TimelineStep["step"],
  moment: Moment,
  about: Omit<OrderStep, "step" | "at"> = {}
): OrderStep[] {
  return moment ? [{ step, at: new Date(moment), ...about }] : []
}
