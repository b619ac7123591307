import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { graphRows } from "../../lib/graph-rows"

const COUNTS = [
  "quantity",
  "fulfilled_quantity",
  "delivered_quantity",
  "return_requested_quantity",
  "return_received_quantity",
  "return_dismissed_quantity",
] as const

/** A line as the newest version of its order has it. */
type CurrentLine = { id: string } & Record<(typeof COUNTS)[number], number>

type Row = { item_id: string; version: number } & Record<(typeof COUNTS)[number], BigNumberInput>

/**
 * The lines of an order: those that it has now, and the ids of all that it ever had. An edited order
 * keeps the rows of its earlier versions; a line that was cancelled is in those alone.
 */
export async function linesOfOrder(
  container: MedusaContainer,
  orderId: string
): Promise<{ present: CurrentLine[]; ever: Set<string> }> {
  const [orders, rows] = await Promise.all([
    graphRows<{ version: number }>(container, {
      entity: "order",
      fields: ["version"],
      filters: { id: orderId },
    }),
    graphRows<Row>(container, {
      entity: "order_item",
      fields: ["item_id", "version", ...COUNTS],
      filters: { order_id: orderId },
    }),
  ])
  return {
    present: rows.filter(({ version }) => version === orders[0]?.version).map(lineOf),
    ever: new Set(rows.map(({ item_id }) => item_id)),
  }
}

function lineOf(row: Row): CurrentLine {
  const count = (name: (typeof COUNTS)[number]) => MathBN.convert(row[name]).toNumber()
  return {
    id: row.item_id,
    quantity: count("quantity"),
    fulfilled_quantity: count("fulfilled_quantity"),
    delivered_quantity: count("delivered_quantity"),
    return_requested_quantity: count("return_requested_quantity"),
    return_received_quantity: count("return_received_quantity"),
    return_dismissed_quantity: count("return_dismissed_quantity"),
  }
}
