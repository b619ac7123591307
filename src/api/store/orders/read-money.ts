import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { graphRows } from "../../../lib/graph-rows"
import { moneyBackOf, type MoneyBack } from "../../../queries/order/money-back"
import { paiseOf } from "../../../queries/order/order-money"
import { returnsOf, type ReturnState } from "../../../queries/order/returns-of-order"

type MoneyOfOrder = MoneyBack & { paid_paise: number; returns: ReturnState[] }

type Amount = { amount: BigNumberInput }
type Row = {
  id: string
  payment_collections: { payments: { captures: Amount[] }[] }[]
}

/** What was paid on each order and what was given back, whatever has become of it; and its returns. */
export async function readMoney(
  container: MedusaContainer,
  orderIds: string[]
): Promise<Map<string, MoneyOfOrder>> {
  if (orderIds.length === 0) {
    return new Map()
  }
  const [rows, returns, moneyBack] = await Promise.all([
    graphRows<Row>(container, {
      entity: "order",
      fields: ["id", "payment_collections.payments.captures.amount"],
      filters: { id: orderIds },
    }),
    returnsOf(container, orderIds),
    moneyBackOf(container, orderIds),
  ])
  return new Map(
    rows.map(({ id, payment_collections }) => [
      id,
      {
        paid_paise: paiseOf(
          payment_collections
            .flatMap(({ payments }) => payments)
            .flatMap(({ captures }) => captures)
        ),
        ...moneyBack(id),
        returns: returns.get(id) ?? [],
      },
    ])
  )
}
