import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { graphRows } from "../../lib/graph-rows"
import { payablePaise } from "../../lib/paise"
import { RAZORPAY_PROVIDER_ID } from "../../lib/razorpay"

type Amount = { amount: BigNumberInput }
export type CapturedPayment = {
  id: string
  data: Record<string, unknown>
  captures: Amount[]
  refunds: (Amount & { id: string; created_at: Date })[]
}

/** What was paid on an order, what was given back of it, and what is booked of that. */
export type OrderMoney = {
  id: string
  status: string
  customer_id: string | null
  currency_code: string
  summary: { transaction_total: BigNumberInput; pending_difference: BigNumberInput }
  transactions: (Amount & { reference: string | null; reference_id: string | null })[]
  /** The captured ones of Razorpay. */
  payments: CapturedPayment[]
}

type Row = Omit<OrderMoney, "payments"> & {
  payment_collections: {
    payments: (CapturedPayment & { provider_id: string; captured_at: Date | null })[]
  }[]
}

export async function moneyOf(container: MedusaContainer, orderId: string): Promise<OrderMoney> {
  const [row] = await graphRows<Row>(container, {
    entity: "order",
    fields: [
      "id",
      "status",
      "customer_id",
      "currency_code",
      "summary",
      "transactions.amount",
      "transactions.reference",
      "transactions.reference_id",
      "payment_collections.payments.id",
      "payment_collections.payments.data",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captured_at",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.id",
      "payment_collections.payments.refunds.amount",
      "payment_collections.payments.refunds.created_at",
    ],
    filters: { id: orderId },
  })
  if (!row) {
    throw refusal("not_found", "There is no such order")
  }
  const { payment_collections, ...order } = row
  const payments = payment_collections
    .flatMap((collection) => collection.payments)
    .filter((payment) => payment.captured_at && payment.provider_id === RAZORPAY_PROVIDER_ID)
  return { ...order, payments }
}

export function paiseOf(entries: Amount[]): number {
  return entries.reduce((sum, { amount }) => sum + payablePaise(amount), 0)
}

/** What the order costs now: nothing, once it is cancelled. */
export function costPaiseOf({ status, summary }: OrderMoney): number {
  return status === "canceled"
    ? 0
    : payablePaise(MathBN.add(summary.transaction_total, summary.pending_difference))
}
