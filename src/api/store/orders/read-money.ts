import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { graphRows } from "../../../lib/graph-rows"
import { paiseOf } from "../../../workflows/order/order-money"
import { returnsOf, type ReturnState } from "../../../workflows/order/returns-of-order"

export type MoneyOfOrder = { paid_paise: number; refunded_paise: number; returns: ReturnState[] }

type Row = {
  id: string
  payment_collections: {
    payments: { captures: { amount: BigNumberInput }[]; refunds: { amount: BigNumberInput }[] }[]
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
  const [orders, returns] = await Promise.all([
    graphRows<Row>(container, {
      entity: "order",
      fields: [
        "id",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: orderIds },
    }),
    returnsOf(container, orderIds),
  ])
  return new Map(
    orders.map(({ id, payment_collections }) => {
      const payments = payment_collections.flatMap((collection) => collection.payments)
      return [
        id,
        {
          paid_paise: paiseOf(payments.flatMap(({ captures }) => captures)),
          refunded_paise: paiseOf(payments.flatMap(({ refunds }) => refunds)),
          returns: returns.get(id) ?? [],
        },
      ]
    })
  )
}
