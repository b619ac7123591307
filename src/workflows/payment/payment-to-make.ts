import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RazorpayError, readSessionData } from "@pulsekart/razorpay"
import { findPaymentSubject } from "./find-payment-subject"
import { placedOrderOf } from "./placed-order"
import { isClosed } from "./settlement"

/** What somebody who follows a link to a payment is to see. */
export type PaymentToMake =
  | { state: "open"; amount_paise: number; lines: number }
  /** Razorpay does not answer now; its own page may. */
  | { state: "unread" }
  | { state: "paid" }
  /** Another payment has taken its place, or it was given back. */
  | { state: "closed" }
  | { state: "unknown" }

export async function paymentToMake(
  container: MedusaContainer,
  razorpayOrderId: string
): Promise<PaymentToMake> {
  try {
    const { subject } = await findPaymentSubject(container, razorpayOrderId)
    return await stateOf(container, subject)
  } catch (error) {
    if (!(error instanceof RazorpayError)) {
      throw error
    }
    return { state: error.transient ? "unread" : "unknown" }
  }
}

async function stateOf(
  container: MedusaContainer,
  { payment_session_id, cart_id }: { payment_session_id?: string; cart_id?: string }
): Promise<PaymentToMake> {
  if (!cart_id) {
    return { state: "unknown" }
  }
  if (await placedOrderOf(container, cart_id)) {
    return { state: "paid" }
  }
  // The session goes when the cart changes.
  const [session] = payment_session_id
    ? await container
        .resolve(Modules.PAYMENT)
        .listPaymentSessions({ id: [payment_session_id] }, { relations: ["payment"] })
    : []
  if (!session || isClosed(session)) {
    return { state: "closed" }
  }
  const lines = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id }, { select: ["id"], take: null })
  const { amount_paise } = readSessionData(session.data)
  return { state: "open", amount_paise, lines: lines.length }
}
