import type { Texts } from "../../lib/customer-refusals"
import type { ReasonCode } from "../../rules/reason-codes"

/**
 * What each message may say. Medicines are not named, and no pharmacist's words: a phone is read by
 * more than its owner, and an e-mail address may be mistyped. They stay behind the log-in.
 */
export type Facts = {
  prescription_received: { reference: string }
  prescription_queried: { reference: string }
  prescription_approved: { reference: string }
  prescription_partly_approved: { reference: string; reasons: ReasonCode[] }
  prescription_approved_too_little: {
    reference: string
    reasons: ReasonCode[]
    /** Of each product whose pack, or whose quantity in the cart, is larger than what was approved. */
    products: { approved: number; in_cart: number; pack_too_large: boolean }[]
  }
  prescription_rejected: { reference: string; reasons: ReasonCode[] }
  authorisation_withdrawn: { reference: string }
  /** Null where the shop has named none. */
  authorisation_withdrawn_supplied: { reference: string; telephone: string | null }
  order_placed: { order_number: number; paid_paise: number }
  payment_failed: Record<never, never>
  /** `why`: null when nothing more can be said outside the shop. */
  payment_returned: { amount_paise: number; why: Texts | null }
  payment_returned_cart_changed: { amount_paise: number }
  second_payment_returned: { order_number: number }
  order_packed: { order_number: number; pickup: boolean }
  /** The carrier and its number, as the store wrote them. */
  order_on_its_way: { order_number: number; carrier: string }
  order_delivered: { order_number: number }
  order_canceled: { order_number: number }
  order_lines_canceled: { order_number: number }
  payment_refunded: { order_number: number; amount_paise: number }
  refund_failed: { order_number: number; amount_paise: number }
  refund_settled: { order_number: number; amount_paise: number }
  returned_payment_failed: { amount_paise: number }
  returned_payment_settled: { amount_paise: number }
  return_requested: { order_number: number }
  return_received: { order_number: number }
  password_reset: Record<never, never>
  staff_password_reset: Record<never, never>
  staff_invited: { pharmacist: boolean }
}

export type Template = keyof Facts

/** One event in one language: the same words on every channel. */
type Words<Of> = {
  /** Of the e-mail; everybody who looks at the phone can read it. */
  subject: (facts: Of) => string
  /** What happened, and what happens or is to be done next. */
  text: (facts: Of) => string
}

export type Language = {
  greeting: (firstName: string | null) => string
  signature: string
  words: { [Name in Template]: Words<Facts[Name]> }
}
