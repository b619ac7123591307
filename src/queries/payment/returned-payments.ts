import type { MedusaContainer } from "@medusajs/framework/types"
import type { Texts } from "../../lib/customer-refusals"
import { customerRefusal, generalRefusal, messageIn } from "../../lib/errors"
import { rupeesText } from "../../lib/paise"
import { refusedBy, type Refused } from "../../lib/settlement"
import { OPEN_PAYMENT_MODULE } from "../../modules/open-payment"
import type OpenPaymentModuleService from "../../modules/open-payment/service"

export const RETURNED: Refused = refusedBy(customerRefusal("payment_returned", "general"))

const CHANGED = "cart_changed_payment_returned"
/** Their own sentences say that the money is back. */
const SAY_SO: string[] = [RETURNED.code, CHANGED, "amount_mismatch"]

/** The sum is in the sentence: a customer looks for it at the bank. */
export function cartChanged(amountPaise: number): Refused {
  const amount = rupeesText(amountPaise)
  return refusedBy(customerRefusal(CHANGED, "sum", { amount }))
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
      ...refusedFor(last),
      amount_paise: last.amount_paise,
      at: new Date(last.created_at),
    }
  )
}

/** The particulars are not kept, only why. */
function refusedFor({ code, amount_paise }: { code: string; amount_paise: number }): Refused {
  if (code === CHANGED) {
    return cartChanged(amount_paise)
  }
  const general = generalRefusal(code)
  return general ? refusedBy(general) : RETURNED
}

/** What the customer reads: that the money is back, and why. */
export function saidOfReturn(refused: Refused): Refused {
  if (SAY_SO.includes(refused.code)) {
    return refused
  }
  const why = { en: refused.message, hi: messageIn(refused, "hi") }
  return {
    ...refusedBy(customerRefusal("payment_returned", "because", { why })),
    code: refused.code,
  }
}

/** What the customer's medicines are stays behind the log-in. */
const NOT_TOLD_OUTSIDE: string[] = ["unsellable", "unclassified", "rx_product_mismatch"]

/** Why a payment went back, for a message; null when it says no more than that it did. */
export function whyReturned(code: string): Texts | null {
  return [...SAY_SO, ...NOT_TOLD_OUTSIDE].includes(code)
    ? null
    : (generalRefusal(code)?.texts ?? null)
}

/** The payments of a Razorpay order that went back, and why. */
export async function returnsOn(
  container: MedusaContainer,
  razorpayOrderId: string
): Promise<{ id: string; code: string }[]> {
  return openPayments(container).listReturnedPayments(
    { razorpay_order_id: razorpayOrderId },
    { select: ["id", "code"], order: { created_at: "ASC", id: "ASC" }, take: null }
  )
}

/**
 * Payment pages of a cart that may still be paid, or were, the newest first; a change of the cart takes
 * their session away.
 */
export async function openedPaymentsOf(
  container: MedusaContainer,
  cartId: string
): Promise<{ id: string; opened_at: Date }[]> {
  const opened = await openPayments(container).listOpenPayments(
    { cart_id: cartId },
    { select: ["id", "created_at", "opened_at"], order: { created_at: "DESC" }, take: PAGES_ASKED }
  )
  return opened.map(({ id, created_at, opened_at }) => ({
    id,
    opened_at: new Date(opened_at ?? created_at),
  }))
}

/** More are left to the worker. */
const PAGES_ASKED = 3

function openPayments(container: MedusaContainer): OpenPaymentModuleService {
  return container.resolve<OpenPaymentModuleService>(OPEN_PAYMENT_MODULE)
}
