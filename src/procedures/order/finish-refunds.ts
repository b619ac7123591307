import { readSessionData, RazorpayError } from "@pulsekart/razorpay"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { payablePaise, rupeesFromPaise } from "../../lib/paise"
import { razorpay } from "../../lib/razorpay"
import {
  moneyOf,
  paiseOf,
  type CapturedPayment,
  type OrderMoney,
} from "../../queries/order/order-money"

/**
 * Brings refunds to their end that a crash cut off. Core commits the row of a refund, then asks
 * Razorpay, then books it on the order; each of these may be the last thing that a process did. Here
 * every row that Razorpay has not paid is asked for again by its own key, which pays it once, or goes
 * when Razorpay refuses it; and what was given back is booked.
 *
 * The caller holds the order's lock.
 *
 * @returns what Razorpay has given back of each payment, in paise: also what no row of ours knows
 * @throws RazorpayError when Razorpay cannot be asked: nothing is known then
 */
export async function finishRefunds(
  container: MedusaContainer,
  orderId: string
): Promise<Map<string, number>> {
  const before = await moneyOf(container, orderId)
  const returned = new Map<string, number>()
  for (const payment of before.payments) {
    returned.set(payment.id, await finishRefundsOf(container, payment))
  }
  await bookRefunds(container, await moneyOf(container, orderId))
  return returned
}

async function finishRefundsOf(
  container: MedusaContainer,
  payment: CapturedPayment
): Promise<number> {
  const { razorpay_payment_id: paymentId } = readSessionData(payment.data)
  if (!paymentId) {
    return 0
  }
  const { amount_refunded } = await razorpay().fetchPayment(paymentId)
  const returned = amount_refunded ?? 0
  if (returned >= paiseOf(payment.refunds)) {
    return returned
  }
  const oldestFirst = [...payment.refunds].sort(
    (a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime()
  )
  for (const refund of oldestFirst) {
    try {
      await razorpay().refundPayment({
        paymentId,
        amountPaise: payablePaise(refund.amount),
        idempotencyKey: refund.id,
      })
    } catch (error) {
      if (!(error instanceof RazorpayError) || error.undecided) {
        throw error
      }
      await container.resolve(Modules.PAYMENT).deleteRefunds([refund.id])
    }
  }
  return (await razorpay().fetchPayment(paymentId)).amount_refunded ?? 0
}

/** Core books a refund by its own id, or all of a cancelled order's by their payment's. */
async function bookRefunds(container: MedusaContainer, order: OrderMoney): Promise<void> {
  const booked = order.transactions.filter(({ reference }) => reference === "refund")
  const refunds = order.payments.flatMap((payment) => payment.refunds)
  let missing =
    paiseOf(refunds) -
    paiseOf(booked.map(({ amount }) => ({ amount: MathBN.convert(amount).negated() })))
  const unbooked = refunds.filter(({ id }) => !booked.some((entry) => entry.reference_id === id))
  for (const refund of unbooked) {
    const paise = Math.min(missing, payablePaise(refund.amount))
    if (paise > 0) {
      missing -= paise
      await container.resolve(Modules.ORDER).addOrderTransactions({
        order_id: order.id,
        amount: -rupeesFromPaise(paise),
        currency_code: order.currency_code,
        reference: "refund",
        reference_id: refund.id,
      })
    }
  }
}
