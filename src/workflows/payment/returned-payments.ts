import { isPaid, returnPayment, type RazorpayPayment } from "@pulsekart/razorpay"
import type { MedusaContainer } from "@medusajs/framework/types"
import { customerRefusal } from "../../lib/errors"
import { rupeesText } from "../../lib/paise"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"
import { razorpay } from "./razorpay"
import { refusedBy, type PaymentSubject, type Refused } from "./settlement"

export const RETURNED: Refused = refusedBy(customerRefusal("payment_returned", "general"))

/** The sum is in the sentence: a customer looks for it at the bank. */
export function cartChanged(amountPaise: number): Refused {
  const amount = rupeesText(amountPaise)
  return refusedBy(customerRefusal("cart_changed_payment_returned", "sum", { amount }))
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
  const open = openPayments(container)
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

/** Why the payments of a Razorpay order went back, as it was said first. */
export async function recordedRefusal(
  container: MedusaContainer,
  filters: { razorpay_order_id: string } | { cart_id: string }
): Promise<(Refused & { amount_paise: number; at: Date }) | undefined> {
  const [last] = await openPayments(container).listReturnedPayments(filters, {
    order: { created_at: "DESC", id: "DESC" },
    take: 1,
  })
  return (
    last && {
      ...(last.code === cartChanged(last.amount_paise).code
        ? cartChanged(last.amount_paise)
        : RETURNED),
      amount_paise: last.amount_paise,
      at: new Date(last.created_at),
    }
  )
}

/** Payment pages of a cart that may still be paid, or were; a change of the cart takes their session away. */
export async function openedPaymentsOf(
  container: MedusaContainer,
  cartId: string
): Promise<string[]> {
  const opened = await openPayments(container).listOpenPayments(
    { cart_id: cartId },
    { select: ["id"], order: { created_at: "DESC" }, take: PAGES_ASKED }
  )
  return opened.map(({ id }) => id)
}

/** More are left to the worker. */
const PAGES_ASKED = 3

function openPayments(container: MedusaContainer): OpenPaymentModuleService {
  return container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
}
