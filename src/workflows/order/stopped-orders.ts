import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { graphRows } from "../../lib/graph-rows"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"

/** Of nobody's health: what was written on the prescription, and why it was taken back, is elsewhere. */
const WHY = "A pharmacist took back the approval of a prescription that this order needs."
const WHAT_TO_DO =
  "Cancel the order, or take the stopped lines out of it: the money goes back. After a new approval the customer orders again."

export type StoppedOrder = {
  order_id: string
  order_number: number
  stopped_at: Date
  why: string
  what_to_do: string
  lines: { order_line_id: string; title: string; quantity: number }[]
}

type Row = {
  id: string
  display_id: number
  items: {
    id: string
    title: string
    product_title: string | null
    detail: Record<"quantity" | "shipped_quantity" | "delivered_quantity", BigNumberInput>
  }[]
}

/**
 * Orders of which something was not handed over when its approval was taken back, and still waits:
 * paid, and it can never leave. The newest first; of one order, or of all.
 */
export async function stoppedOrders(
  container: MedusaContainer,
  orderId?: string
): Promise<StoppedOrder[]> {
  const stopped = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .stoppedLines(orderId)
  if (stopped.length === 0) {
    return []
  }
  const orders = await graphRows<Row>(container, {
    entity: "order",
    fields: [
      "id",
      "display_id",
      "items.id",
      "items.title",
      "items.product_title",
      "items.detail.quantity",
      "items.detail.shipped_quantity",
      "items.detail.delivered_quantity",
    ],
    filters: { id: [...new Set(stopped.map(({ order_id }) => order_id))], canceled_at: null },
  })
  return orders
    .flatMap((order) =>
      stoppedOrder(
        order,
        stopped.filter((line) => line.order_id === order.id)
      )
    )
    .sort((one, other) => other.stopped_at.getTime() - one.stopped_at.getTime())
}

function stoppedOrder(
  order: Row,
  stopped: { order_line_id: string; stopped_at: Date }[]
): StoppedOrder[] {
  const ids = new Set(stopped.map(({ order_line_id }) => order_line_id))
  const lines = order.items.flatMap(({ id, title, product_title, detail }) => {
    const count = (name: keyof typeof detail) => MathBN.convert(detail[name]).toNumber()
    const quantity =
      count("quantity") - Math.max(count("shipped_quantity"), count("delivered_quantity"))
    return ids.has(id) && quantity > 0
      ? [{ order_line_id: id, title: product_title ?? title, quantity }]
      : []
  })
  return lines.length > 0
    ? [
        {
          order_id: order.id,
          order_number: Number(order.display_id),
          stopped_at: new Date(
            Math.max(...stopped.map(({ stopped_at }) => new Date(stopped_at).getTime()))
          ),
          why: WHY,
          what_to_do: WHAT_TO_DO,
          lines,
        },
      ]
    : []
}
