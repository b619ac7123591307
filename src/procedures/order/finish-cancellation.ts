import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { graphRows } from "../../lib/graph-rows"
import { rupeesFromPaise } from "../../lib/paise"
import {
  costPaiseOf,
  moneyOf,
  paiseOf,
  type CapturedPayment,
  type OrderMoney,
} from "../../queries/order/order-money"
import { finishRefunds } from "./finish-refunds"
import { freeCanceledLines, freeCanceledOrder } from "./free-canceled-lines"

/**
 * Everything that an order holds too much once it was cancelled, or its customer took lines out: stock,
 * prescription units, discounts, and money last. It looks at what is true now, so that a call which
 * comes after a crash does the rest, and one that comes too often does nothing. What staff change is
 * theirs to pay back.
 *
 * The caller holds the order's lock.
 */
export async function finishCancellation(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const order = await moneyOf(container, orderId)
  if (order.status === "canceled") {
    await freeCanceledOrder(container, orderId)
  } else if (await hasTakenLinesOut(container, order)) {
    await freeCanceledLines(container, orderId)
  } else {
    await finishRefunds(container, orderId)
    return
  }
  await giveBackWhatIsDue(container, orderId)
}

/**
 * What Razorpay has given back and the refunds that are written down count, never the order's books: a
 * refund that was not booked is not paid again.
 */
async function giveBackWhatIsDue(container: MedusaContainer, orderId: string): Promise<void> {
  const returned = await finishRefunds(container, orderId)
  const order = await moneyOf(container, orderId)
  const leftOf = (payment: CapturedPayment) =>
    paiseOf(payment.captures) - Math.max(paiseOf(payment.refunds), returned.get(payment.id) ?? 0)
  let duePaise =
    order.payments.reduce((sum, payment) => sum + leftOf(payment), 0) - costPaiseOf(order)
  for (const payment of order.payments) {
    const paise = Math.min(duePaise, leftOf(payment))
    if (paise <= 0) {
      continue
    }
    duePaise -= paise
    await container.resolve(Modules.PAYMENT).refundPayment({
      payment_id: payment.id,
      amount: rupeesFromPaise(paise),
      created_by: order.customer_id ?? undefined,
    })
    await finishRefunds(container, orderId)
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: "payment.refunded", data: { id: payment.id } })
  }
}

async function hasTakenLinesOut(container: MedusaContainer, order: OrderMoney): Promise<boolean> {
  if (!order.customer_id) {
    return false
  }
  const changes = await graphRows<{ id: string }>(container, {
    entity: "order_change",
    fields: ["id"],
    filters: {
      order_id: order.id,
      created_by: order.customer_id,
      change_type: "edit",
      status: "confirmed",
    },
  })
  return changes.length > 0
}
