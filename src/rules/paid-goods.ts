import { refusal } from "../lib/errors"
import { payablePaise, rupeesText } from "../lib/paise"
import { GOODWILL } from "../lib/refund-reasons"
import { isPositive, minus, notNegative, plus, shareOf, type Rupees } from "../lib/rupees"

/** A line of an order as it stands now, with its total in rupees: discounts off, taxes in. */
export type OrderedLine = {
  id: string
  quantity: Rupees
  total?: Rupees
  detail?: {
    fulfilled_quantity: Rupees
    return_received_quantity: Rupees
    return_dismissed_quantity: Rupees
  }
}

export type OrderPayment = {
  id: string
  captures?: { amount: Rupees }[] | null
  refunds?: { amount: Rupees; refund_reason?: { id: string; code?: string } | null }[] | null
}

export type Packing = { line_item_id: string; quantity: number }

/**
 * May goods leave for the money that is there? An order whose payment was never captured, or that grew
 * after it, stays in the store; so does a parcel whose money was given back. Goodwill leaves the goods
 * paid.
 *
 * @param parcel.packing what is about to be packed, beside what has been
 * @throws payment_required
 */
export function assertGoodsPaid(parcel: {
  order: { total?: Rupees; items?: OrderedLine[] | null }
  payments: OrderPayment[]
  packing: Packing[]
}): void {
  const { order, payments, packing } = parcel
  const captured = amountOf(payments.flatMap(({ captures }) => captures ?? []))
  const refunds = payments.flatMap((payment) => payment.refunds ?? [])
  if (order.total === undefined || isMore(order.total, minus(captured, amountOf(refunds)))) {
    throw refusal("payment_required", "The order is not fully paid: keep the parcel")
  }
  const forGoods = refunds.filter(({ refund_reason }) => refund_reason?.code !== GOODWILL)
  const kept = minus(captured, amountOf(forGoods))
  const worth = plus(
    ...(order.items ?? []).map((line) => worthOutside(line, packedNow(line.id, packing)))
  )
  if (isMore(worth, kept)) {
    const [gone, left, wanted] = [amountOf(forGoods), kept, worth].map(inRupees)
    throw refusal(
      "payment_required",
      `${gone} were given back, so goods for ${left} may leave, and these make it ${wanted}: pack fewer, or cancel the order`
    )
  }
}

/**
 * Of a line, the rupees' worth that has been packed and has not come back. Core's total of a line is
 * that of the units which have not come back.
 */
function worthOutside({ quantity, total, detail }: OrderedLine, packing: number): Rupees {
  if (!detail) {
    return 0
  }
  const back = plus(detail.return_received_quantity, detail.return_dismissed_quantity)
  const left = minus(quantity, back)
  const outside = minus(plus(detail.fulfilled_quantity, packing), back)
  return isPositive(left) && isPositive(outside)
    ? shareOf(total ?? 0, { part: outside, whole: left })
    : 0
}

function packedNow(lineId: string, packing: Packing[]): number {
  const units = packing.filter((item) => item.line_item_id === lineId)
  return units.reduce((sum, item) => sum + item.quantity, 0)
}

const amountOf = (rows: { amount: Rupees }[]) => plus(...rows.map(({ amount }) => amount))

const inRupees = (amount: Rupees) => rupeesText(payablePaise(notNegative(amount)))

function isMore(rupees: Rupees, than: Rupees): boolean {
  return payablePaise(notNegative(rupees)) > payablePaise(notNegative(than))
}
