import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { payablePaise, rupeesText } from "../../lib/paise"
import { GOODWILL } from "../../lib/refund-reasons"
import type {
  OrderedLine,
  OrderPayment,
  PlacedOrder,
  ZoneProviderDependencies,
} from "./dependencies"

type MoneyReader = {
  order: Pick<ZoneProviderDependencies["order"], "listOrderTransactions">
  payment: ZoneProviderDependencies["payment"]
}
type Packing = { line_item_id: string; quantity: number }

/**
 * An order whose payment was never captured, or that grew after it, stays in the store; so does a
 * parcel whose money was given back.
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
  const captured = sumOf(payments.flatMap(({ captures }) => captures ?? []))
  const refunds = payments.flatMap((payment) => payment.refunds ?? [])
  if (order.total === undefined || isMore(order.total, MathBN.sub(captured, sumOf(refunds)))) {
    throw refusal("payment_required", "The order is not fully paid: keep the parcel")
  }
  const forGoods = refunds.filter(({ refund_reason }) => refund_reason?.code !== GOODWILL)
  const kept = MathBN.sub(captured, sumOf(forGoods))
  const worth = MathBN.sum(
    0,
    ...(order.items ?? []).map((line) => worthOutside(line, packedNow(line.id, packing)))
  )
  if (isMore(worth, kept)) {
    const [gone, left, wanted] = [sumOf(forGoods), kept, worth].map(inRupees)
    throw refusal(
      "payment_required",
      `${gone} were given back, so goods for ${left} may leave, and these make it ${wanted}: pack fewer, or cancel the order`
    )
  }
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

/**
 * Of a line, the rupees' worth that has been packed and has not come back. Core's total of a line is
 * that of the units which have not come back.
 */
function worthOutside({ quantity, total, detail }: OrderedLine, packing: number): BigNumberInput {
  if (!detail) {
    return 0
  }
  const back = MathBN.sum(detail.return_received_quantity, detail.return_dismissed_quantity)
  const left = MathBN.sub(quantity, back)
  const outside = MathBN.sub(MathBN.sum(detail.fulfilled_quantity, packing), back)
  return MathBN.gt(left, 0) && MathBN.gt(outside, 0)
    ? MathBN.div(MathBN.mult(total ?? 0, outside), left)
    : 0
}

function packedNow(lineId: string, packing: Packing[]): number {
  const units = packing.filter((item) => item.line_item_id === lineId)
  return units.reduce((sum, item) => sum + item.quantity, 0)
}

function sumOf(rows: { amount: BigNumberInput }[]): BigNumberInput {
  return MathBN.sum(0, ...rows.map(({ amount }) => amount))
}

const inRupees = (amount: BigNumberInput) => rupeesText(payablePaise(MathBN.max(amount, 0)))

function isMore(rupees: BigNumberInput, than: BigNumberInput): boolean {
  return payablePaise(MathBN.max(rupees, 0)) > payablePaise(MathBN.max(than, 0))
}
