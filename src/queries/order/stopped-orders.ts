import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { graphRows } from "../../lib/graph-rows"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import type { StoppedLine, SuppliedLine } from "../../modules/dispensing/withdrawals"

/**
 * Of nobody's health: what was written on the prescription, and why it was taken back, is elsewhere.
 * `waiting` was not handed over and never will be; `handed_over` is with its customer, who has to be
 * told.
 */
const STATES = {
  waiting: {
    why: "A pharmacist took back the approval of a prescription that this order needs.",
    what_to_do:
      "Cancel the order: the money goes back. Or take the stopped lines out (“Edit order”, “Confirm Edit”, then “Force confirm” below), and give their money back. After a new approval the customer orders again.",
  },
  handed_over: {
    why: "Already handed over: a pharmacist took back the approval afterwards.",
    what_to_do:
      "Call the customer today: they must not take the next dose before they have spoken to our pharmacist or their doctor. Then press “The customer was told”; it stays here until then.",
  },
} as const

type StoppedOrder = {
  order_id: string
  order_number: number
  state: keyof typeof STATES
  stopped_at: Date
  why: string
  what_to_do: string
  /** The withdrawals of which the customer of what was handed over is to be told. */
  withdrawal_ids: string[]
  lines: { order_line_id: string; title: string; quantity: number }[]
}

type Row = {
  id: string
  display_id: number
  canceled_at: Date | null
  items: Item[]
}

type Item = {
  id: string
  title: string
  product_title: string | null
  detail: Record<"quantity" | "shipped_quantity" | "delivered_quantity", BigNumberInput>
}

/**
 * Orders of which something was not handed over when its approval was taken back, and still waits:
 * paid, and it can never leave. And orders of which something had been handed over, until somebody has
 * told their customers; an order may be both. The newest first; of one order, or of all.
 */
export async function stoppedOrders(
  container: MedusaContainer,
  orderId?: string
): Promise<StoppedOrder[]> {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const stopped = await dispensing.stoppedLines(orderId)
  const untold = (await dispensing.suppliedLines(orderId)).filter(({ told_at }) => !told_at)
  const ids = [...stopped, ...untold].map(({ order_id }) => order_id)
  if (ids.length === 0) {
    return []
  }
  const orders = await graphRows<Row>(container, {
    entity: "order",
    fields: [
      "id",
      "display_id",
      "canceled_at",
      "items.id",
      "items.title",
      "items.product_title",
      "items.detail.quantity",
      "items.detail.shipped_quantity",
      "items.detail.delivered_quantity",
    ],
    filters: { id: [...new Set(ids)] },
  })
  return orders
    .flatMap((order) => [...waitingOf(order, stopped), ...handedOverOf(order, untold)])
    .sort((one, other) => other.stopped_at.getTime() - one.stopped_at.getTime())
}

function waitingOf(order: Row, stopped: StoppedLine[]): StoppedOrder[] {
  const left = ({ detail }: Item) => {
    const count = (name: keyof typeof detail) => MathBN.convert(detail[name]).toNumber()
    return count("quantity") - Math.max(count("shipped_quantity"), count("delivered_quantity"))
  }
  const own = order.canceled_at ? [] : stopped.filter(({ order_id }) => order_id === order.id)
  const lines = linesOf(order, own, ({ item }) => left(item))
  return lines.length > 0
    ? [
        {
          ...about(order, "waiting"),
          stopped_at: latest(own.map(({ stopped_at }) => stopped_at)),
          withdrawal_ids: [],
          lines,
        },
      ]
    : []
}

/** By the dispense, which a crash may leave without its shipment. */
function handedOverOf(order: Row, untold: SuppliedLine[]): StoppedOrder[] {
  const own = untold.filter(({ order_id }) => order_id === order.id)
  return own.length > 0
    ? [
        {
          ...about(order, "handed_over"),
          stopped_at: latest(own.map(({ withdrawn_at }) => withdrawn_at)),
          withdrawal_ids: [...new Set(own.map(({ withdrawal_id }) => withdrawal_id))],
          lines: linesOf(order, own, ({ lines }) =>
            // A line may have been supplied on several approvals.
            lines.reduce((sum, { quantity }) => sum + quantity, 0)
          ),
        },
      ]
    : []
}

function about(order: Row, state: keyof typeof STATES) {
  return { order_id: order.id, order_number: Number(order.display_id), state, ...STATES[state] }
}

function linesOf<Line extends { order_line_id: string }>(
  order: Row,
  lines: Line[],
  quantityOf: (one: { item: Item; lines: Line[] }) => number
): StoppedOrder["lines"] {
  return order.items.flatMap((item) => {
    const own = lines.filter(({ order_line_id }) => order_line_id === item.id)
    const quantity = own.length > 0 ? quantityOf({ item, lines: own }) : 0
    return quantity > 0
      ? [{ order_line_id: item.id, title: item.product_title ?? item.title, quantity }]
      : []
  })
}

function latest(dates: Date[]): Date {
  return new Date(Math.max(...dates.map((date) => new Date(date).getTime())))
}
