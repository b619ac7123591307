import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { graphRows } from "../../../lib/graph-rows"
import { payablePaise, rupeesFromPaise } from "../../../lib/paise"

type OrderWithPayments = {
  summary: { transaction_total: BigNumberInput; pending_difference: BigNumberInput }
  payment_collections: {
    payments: {
      id: string
      captures: { amount: BigNumberInput }[]
      refunds: { amount: BigNumberInput }[]
    }[]
  }[]
}

/** In rupees, for Medusa's refund. */
export type RefundDue = { payment_id: string; amount: number }

/**
 * What an order has been paid above what it costs now, or null. It is a difference of whole paise: the
 * customer paid rounded rupees, and pays rounded rupees for what is left.
 */
export const findRefundDueStep = createStep(
  "find-refund-due",
  async (input: { order_id: string }, { container }) => {
    const [order] = await graphRows<OrderWithPayments>(container, {
      entity: "order",
      fields: [
        "id",
        "summary",
        "payment_collections.payments.id",
        "payment_collections.payments.captures.amount",
        "payment_collections.payments.refunds.amount",
      ],
      filters: { id: input.order_id },
    })
    const paid = order.summary.transaction_total
    const due = MathBN.add(paid, order.summary.pending_difference)
    const refundPaise = payablePaise(paid) - payablePaise(due)
    if (refundPaise <= 0) {
      return new StepResponse<RefundDue | null>(null)
    }
    const payment = order.payment_collections
      .flatMap((collection) => collection.payments)
      .find((held) => paiseOf(held.captures) - paiseOf(held.refunds) >= refundPaise)
    if (!payment) {
      throw new Error(`No payment of order ${input.order_id} holds what is due back`)
    }
    return new StepResponse<RefundDue | null>({
      payment_id: payment.id,
      amount: rupeesFromPaise(refundPaise),
    })
  }
)

function paiseOf(entries: { amount: BigNumberInput }[]): number {
  return entries.reduce((sum, { amount }) => sum + payablePaise(amount), 0)
}
