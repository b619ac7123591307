import { isPaid, readSessionData, returnPayment, type RazorpayPayment } from "@pulsekart/razorpay"
import type { MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { razorpay } from "../../lib/razorpay"
import type { PaymentSubject, Refused, Settled } from "../../lib/settlement"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"

type GivenBack = {
  container: MedusaContainer
  subject: PaymentSubject
  payments: RazorpayPayment[]
  refused: Refused
}

/** The session first: whatever happens to this process next, nothing completes with it later. */
export async function closeAndGiveBack(
  input: GivenBack & { session: PaymentSessionDTO }
): Promise<Settled> {
  const { container, session } = input
  if (session.status !== "canceled") {
    await container.resolve(Modules.PAYMENT).updatePaymentSession({
      id: session.id,
      amount: session.amount,
      currency_code: session.currency_code,
      data: session.data,
      status: "canceled",
    })
  }
  return giveBack(input)
}

/** What an order was placed with is told with the order, and what was not is kept on record by itself. */
export async function giveBack(
  input: GivenBack & { session?: PaymentSessionDTO }
): Promise<Settled> {
  const { container, subject, session, payments, refused } = input
  const placedWith = session?.payment && readSessionData(session.payment.data).razorpay_payment_id
  for (const { id } of payments.filter((one) => one.id === placedWith && isPaid(one))) {
    await returnPayment(razorpay(), id)
  }
  return {
    settlement: { outcome: "returned", refused },
    returned_payment_ids: await giveBackAndRecord(container, {
      subject,
      payments: payments.filter(({ id }) => id !== placedWith),
      code: refused.code,
    }),
  }
}

/**
 * Gives back what was paid of these, and keeps on record what went. A payment that went back before a
 * crash, or that Razorpay gave back by itself, gets its row by the next look.
 *
 * @returns the Razorpay payments that this call recorded
 */
export async function giveBackAndRecord(
  container: MedusaContainer,
  input: { subject: PaymentSubject; payments: RazorpayPayment[]; code: string }
): Promise<string[]> {
  const open = container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
  const { subject, payments, code } = input
  const recorded: string[] = []
  for (const payment of payments) {
    if (isPaid(payment)) {
      await returnPayment(razorpay(), payment.id)
    } else if (payment.status !== "refunded") {
      continue
    }
    const now = await open.recordReturned({
      razorpay_payment_id: payment.id,
      razorpay_order_id: subject.razorpay_order_id,
      cart_id: subject.cart_id ?? null,
      amount_paise: payment.amount,
      code,
    })
    if (now) {
      recorded.push(payment.id)
    }
  }
  return recorded
}
