import type { RazorpayPayment } from "./entities"
import type { RazorpayClient } from "./razorpay-client"
import { RazorpayError } from "./razorpay-error"

/** The payer's money is with Razorpay or with us. */
export function isPaid(payment: RazorpayPayment): boolean {
  return payment.status === "authorized" || payment.status === "captured"
}

/**
 * Gives a payment back in full. An authorisation is captured first and then refunded: left alone it
 * would lapse by itself, but only days later, while a UPI payer is debited at once.
 *
 * May be called again after a crash, and from several processes: what Razorpay already did is read
 * from Razorpay, and the refund's idempotency key follows from the payment.
 *
 * @returns true when this call moved money.
 */
export async function returnPayment(client: RazorpayClient, paymentId: string): Promise<boolean> {
  const payment = await captured(client, await client.fetchPayment(paymentId))
  const remaining = payment.amount - (payment.amount_refunded ?? 0)
  if (payment.status !== "captured" || remaining <= 0) {
    return false
  }
  await client.refundPayment({
    paymentId,
    amountPaise: remaining,
    idempotencyKey: `return-${paymentId}`,
  })
  return true
}

async function captured(
  client: RazorpayClient,
  payment: RazorpayPayment
): Promise<RazorpayPayment> {
  if (payment.status !== "authorized") {
    return payment
  }
  try {
    return await client.capturePayment(payment.id, payment.amount)
  } catch (error) {
    if (!(error instanceof RazorpayError) || error.transient) {
      throw error
    }
    // Captured or returned by somebody else meanwhile; or Razorpay will not capture it (its order is
    // paid already) and returns it by itself.
    return await client.fetchPayment(payment.id)
  }
}
