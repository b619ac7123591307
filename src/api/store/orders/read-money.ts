import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { graphRows } from "../../../lib/graph-rows"
import { moneyBackReader, type MoneyBack } from "../../../workflows/order/money-back"
import { paiseOf } from "../../../workflows/order/order-money"
import { returnsOf, type ReturnState } from "../../../workflows/order/returns-of-order"

export type MoneyOfOrder = MoneyBack & { paid_paise: number; returns: ReturnState[] }

type Amount = { amount: BigNumberInput }
type Row = {
  id: string
  payment_collections: {
    payments: { data: Record<string, unknown> | null; captures: Amount[]; refunds: Amount[] }[]
  }[]
}

/** What was paid on each order and what was given back, whatever has become of it; and its returns. */
export async function readMoney(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, MoneyOfOrder>> {
  if (orderIds.length === 0) {
    return new Map()
  }
  const [rows, returns] = await Promise.all([
    graphRows<Row>(container, {
      entity: "order",
      fields: [
        "id",
        "payment_collections.payments.data",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: orderIds },
    }),
    returnsOf(container, orderIds),
  ])
  const orders = rows.map(({ id, payment_collections }) => ({
    id,
    payments: payment_collections.flatMap(({ payments }) => payments),
  }))
  const moneyBack = await moneyBackReader(
    container,
    orders.flatMap(({ payments }) => payments)
  )
  return new Map(
    orders.map(({ id, payments }) => [
      id,
      {
        paid_paise: paiseOf(payments.flatMap(({ captures }) => captures)),
        ...moneyBack(payments),
        returns: returns.get(id) ?? [],
      },
    ])
  )
}
