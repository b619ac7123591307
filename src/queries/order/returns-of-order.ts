import type { MedusaContainer } from "@medusajs/framework/types"
import { graphRows } from "../../lib/graph-rows"
import { moneyBackOf } from "./money-back"
import { costPaiseOf, moneyOf, paiseOf } from "./order-money"

/** Refunded: it has come back, and the order owes its customer nothing: what the bank sent back is owed. */
export type ReturnState = {
  id: string
  status: "requested" | "received" | "refunded" | "canceled"
  requested_at: Date
  received_at: Date | null
}

type Row = {
  id: string
  order_id: string
  created_at: Date
  received_at: Date | null
  canceled_at: Date | null
}

/** What customers send back of orders, and how far it is; the oldest first. */
export async function returnsOf(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, ReturnState[]>> {
  const rows = await graphRows<Row>(container, {
    entity: "return",
    fields: ["id", "order_id", "created_at", "received_at", "canceled_at"],
    filters: { order_id: orderIds },
  })
  const received = rows.filter(({ received_at }) => received_at).map(({ order_id }) => order_id)
  const settled = new Set<string>()
  for (const orderId of new Set(received)) {
    if (await owesNothing(container, orderId)) {
      settled.add(orderId)
    }
  }
  const states = new Map<string, ReturnState[]>()
  for (const row of rows.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const status = row.canceled_at
      ? "canceled"
      : !row.received_at
        ? "requested"
        : settled.has(row.order_id)
          ? "refunded"
          : "received"
    const { id, order_id, created_at, received_at } = row
    const state: ReturnState = { id, status, requested_at: created_at, received_at }
    states.set(order_id, [...(states.get(order_id) ?? []), state])
  }
  return states
}

async function owesNothing(container: MedusaContainer, orderId: string): Promise<boolean> {
  const order = await moneyOf(container, orderId)
  const moneyBack = await moneyBackOf(container, [orderId])
  const paid = paiseOf(order.payments.flatMap(({ captures }) => captures))
  return paid - moneyBack(orderId).refunded_paise <= costPaiseOf(order)
}
