import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"
import { paiseOf } from "./order-money"

type Refunded = { data: Record<string, unknown> | null; refunds: { amount: BigNumberInput }[] }

/** In paise, what has gone back, and what the bank sent back to the shop, which still owes it. */
export type MoneyBack = { refunded_paise: number; refund_failed_paise: number }

/**
 * What people are told of money that went back. A refund that the bank could not pay out has not gone
 * back; whether another one may be sent is asked of the refunds' own rows, which count it.
 */
export async function moneyBackReader(
  container: MedusaContainer,
  payments: Refunded[]
): Promise<(payments: Refunded[]) => MoneyBack> {
  const failed = await container
    .resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
    .listRefundOutcomes(
      { razorpay_payment_id: payments.flatMap(razorpayIdOf), outcome: "failed" },
      { select: ["id", "razorpay_payment_id", "amount_paise"], take: null }
    )
  const failedPaise = (payment: Refunded) =>
    failed
      .filter(({ razorpay_payment_id }) => razorpayIdOf(payment).includes(razorpay_payment_id))
      .reduce((sum, { amount_paise }) => sum + amount_paise, 0)
  return (of) => ({
    // What Razorpay gave back of a payment that was never captured has no refund of ours.
    refunded_paise: of.reduce(
      (sum, one) => sum + Math.max(0, paiseOf(one.refunds) - failedPaise(one)),
      0
    ),
    refund_failed_paise: of.reduce((sum, one) => sum + failedPaise(one), 0),
  })
}

function razorpayIdOf({ data }: Refunded): string[] {
  const id = data?.razorpay_payment_id
  return typeof id === "string" ? [id] : []
}
