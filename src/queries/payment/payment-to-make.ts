import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RazorpayError, readSessionData } from "@pulsekart/razorpay"
import { isClosed } from "../../lib/settlement"
import { placedOrderOf } from "../order/placed-order"
import { findPaymentSubject } from "./find-payment-subject"
import { returnsOn } from "./returned-payments"

/** What somebody who follows a link to a payment is to see. */
export type PaymentToMake =
  | { state: "open"; amount_paise: number; lines: number }
  /** Razorpay does not answer now; its own page may. */
  | { state: "unread" }
  | { state: "paid" }
  /** Of an order that was cancelled, or beside the one with which it was paid. */
  | { state: "returned" }
  /** Another payment has taken its place, or it was given back. */
  | { state: "closed" }
  | { state: "unknown" }

export async function paymentToMake(
  container: MedusaContainer,
  razorpayOrderId: string
): Promise<PaymentToMake> {
  try {
    const { subject } = await findPaymentSubject(container, razorpayOrderId)
    return await stateOf(container, { ...subject, razorpayOrderId })
  } catch (error) {
    if (!(error instanceof RazorpayError)) {
      throw error
    }
    return { state: error.transient ? "unread" : "unknown" }
  }
}

async function stateOf(
  container: MedusaContainer,
  {
    payment_session_id,
    cart_id,
    razorpayOrderId,
  }: { payment_session_id?: string; cart_id?: string; razorpayOrderId: string }
): Promise<PaymentToMake> {
  if (!cart_id) {
    return { state: "unknown" }
  }
  // The session goes when the cart changes.
  const [session] = payment_session_id
    ? await container
        .resolve(Modules.PAYMENT)
        .listPaymentSessions({ id: [payment_session_id] }, { relations: ["payment"] })
    : []
  const closed = !session || isClosed(session)
  const orderId = await placedOrderOf(container, cart_id)
  if (orderId) {
    const { canceled_at } = await container
      .resolve(Modules.ORDER)
      .retrieveOrder(orderId, { select: ["id", "canceled_at"] })
    const wentBack = closed && (await returnsOn(container, razorpayOrderId)).length > 0
    return { state: canceled_at || wentBack ? "returned" : "paid" }
  }
  if (closed) {
    return { state: "closed" }
  }
  const lines = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id }, { select: ["id"], take: null })
  const { amount_paise } = readSessionData(session.data)
  return { state: "open", amount_paise, lines: lines.length }
}
