import { assertGoodsPaid, type OrderPayment, type Packing } from "../../rules/paid-goods"
import type { PlacedOrder, ZoneProviderDependencies } from "./dependencies"

type MoneyReader = {
  order: Pick<ZoneProviderDependencies["order"], "listOrderTransactions">
  payment: ZoneProviderDependencies["payment"]
}

/**
 * Reads the money of an order, and asks whether the goods may leave for it.
 *
 * The payments' own rows count. Core takes an order's entry of a refund back when a later step fails,
 * though the money is out, and what it calls pending leaves out what was merely asked to come back.
 *
 * @param packing what is about to be packed, beside what has been
 * @throws MedusaError payment_required
 */
export async function assertPaid(
  order: Pick<PlacedOrder, "id" | "total" | "items">,
  modules: MoneyReader,
  packing: Packing[] = []
): Promise<void> {
  const payments = await paymentsOf(order.id, modules)
  assertGoodsPaid({ order, payments, packing })
}

/** An order names its captures, and a capture its payment. */
async function paymentsOf(orderId: string, modules: MoneyReader): Promise<OrderPayment[]> {
  const transactions = await modules.order.listOrderTransactions(
    { order_id: orderId, reference: "capture" },
    { take: null }
  )
  const captureIds = transactions.flatMap(({ reference_id }) => reference_id ?? [])
  if (captureIds.length === 0) {
    return []
  }
  const captures = await modules.payment.listCaptures(
    { id: captureIds },
    { relations: ["payment"], take: null }
  )
  const paymentIds = captures.map(({ payment }) => payment.id)
  return await modules.payment.listPayments(
    { id: [...new Set(paymentIds)] },
    { relations: ["captures", "refunds", "refunds.refund_reason"], take: null }
  )
}
