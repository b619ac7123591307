import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { productOf } from "../../lib/name-of-line"
import type { DispensingDependencies } from "./dependencies"

/** Metadata key of a cart line, which Medusa copies to the order line. Clients cannot write it. */
export const ALLOCATION_METADATA_KEY = "pulsekart_allocation_id"

export type OrderLine = {
  id: string
  title: string | null
  order_id: string
  customer_id: string | null
  canceled: boolean
  variant_id: string | null
  /** As the newest version of the order has it. */
  quantity: number
  allocation_id: string | null
}

/** Order lines as the order module holds them: what a request says about them counts for nothing. */
export async function loadOrderLines(
  orders: DispensingDependencies["order"],
  lineIds: string[]
): Promise<Map<string, OrderLine>> {
  if (lineIds.length === 0) {
    return new Map()
  }
  const [lines, items] = await Promise.all([
    orders.listOrderLineItems({ id: lineIds }, { take: null }),
    orders.listOrderItems({ item_id: lineIds }, { relations: ["order"], take: null }),
  ])
  const latest = new Map<string, (typeof items)[number]>()
  for (const item of items) {
    const known = latest.get(item.item_id)
    if (!known || item.version > known.version) {
      latest.set(item.item_id, item)
    }
  }
  return new Map(
    lines.flatMap((line): [string, OrderLine][] => {
      const item = latest.get(line.id)
      const order = item?.order
      return order
        ? [
            [
              line.id,
              {
                id: line.id,
                title: productOf(line),
                order_id: order.id,
                customer_id: order.customer_id,
                canceled: order.canceled_at !== null,
                variant_id: line.variant_id,
                // A line that was cancelled has no row in the order's newest version.
                quantity: item.version === order.version ? quantityOf(item.quantity) : 0,
                allocation_id: allocationIdOf(line.metadata),
              },
            ],
          ]
        : []
    })
  )
}

export function allocationIdOf(
  metadata: Record<string, unknown> | null | undefined
): string | null {
  const id = metadata?.[ALLOCATION_METADATA_KEY]
  return typeof id === "string" ? id : null
}

/** Units of each order line in all fulfilments that were not cancelled. */
export async function fulfilledQuantities(
  fulfillments: DispensingDependencies["fulfillment"],
  lineIds: string[]
): Promise<Map<string, number>> {
  const totals = new Map<string, number>()
  if (lineIds.length === 0) {
    return totals
  }
  const found = await fulfillments.listFulfillments(
    { items: { line_item_id: lineIds } },
    { relations: ["items"], take: null }
  )
  for (const item of found.filter((row) => !row.canceled_at).flatMap((row) => row.items)) {
    if (item.line_item_id) {
      const before = totals.get(item.line_item_id) ?? 0
      totals.set(item.line_item_id, before + quantityOf(item.quantity))
    }
  }
  return totals
}

/** Medusa's quantities are arbitrary-precision numbers. */
export function quantityOf(quantity: unknown): number {
  return MathBN.convert(quantity as BigNumberInput).toNumber()
}
