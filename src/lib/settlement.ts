import type { PaymentSessionDTO } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { isRefusalCode, type customerRefusal } from "./errors"

/** A Razorpay order and what of ours it pays; the session goes when its cart changes. */
export type PaymentSubject = {
  razorpay_order_id: string
  payment_session_id?: string
  cart_id?: string
}

/** `texts`: the message in each language. */
export type Refused = { code: string; message: string; texts?: unknown }

/** Where a Razorpay order stands once everything that was paid on it has been dealt with. */
type Settlement =
  | { outcome: "order"; order_id: string; payment_id: string; captured_now: boolean }
  | { outcome: "returned"; refused: Refused }
  /** `failed`: the customer tried, and the payment did not go through. */
  | { outcome: "unpaid"; failed: boolean }
  | { outcome: "foreign" }

/** A settlement, and the Razorpay payments of which this run recorded that they went back. */
export type Settled = { settlement: Settlement; returned_payment_ids: string[] }

const FINAL_TYPES: string[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_FOUND,
  MedusaError.Types.FORBIDDEN,
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

/** Of the payment provider. */
const FINAL_CODES = ["payment_required", "razorpay_refused", "razorpay_not_found"]

/**
 * A refusal that trying again will not change. Anything else (a lost connection, a lock, a rival that
 * was faster) is no answer: Razorpay delivers its webhook again.
 */
export function asRefused(error: unknown): Refused | undefined {
  if (!isTyped(error) || !FINAL_TYPES.includes(error.type)) {
    return undefined
  }
  return { code: error.code ?? error.type, message: error.message, texts: error.texts }
}

/** A refusal in the catalogue's words. */
export function refusedBy({ code, message, texts }: ReturnType<typeof customerRefusal>): Refused {
  return { code: code ?? "payment_returned", message, texts }
}

/**
 * What cancels an order that is placed: a guard of ours said no, or Razorpay did, for good. Core refuses
 * with the same types what is only a matter of the moment; that is tried again.
 */
export function asCaptureRefused(error: unknown): Refused | undefined {
  const code = isTyped(error) ? error.code : undefined
  const final = code !== undefined && (isRefusalCode(code) || FINAL_CODES.includes(code))
  return final ? asRefused(error) : undefined
}

function isTyped(
  error: unknown
): error is { type: string; code?: string; message: string; texts?: unknown } {
  return (
    typeof error === "object" &&
    error !== null &&
    "type" in error &&
    typeof error.type === "string" &&
    "message" in error &&
    typeof error.message === "string"
  )
}

/** A closed session authorises nothing any more. */
export function isClosed(session: PaymentSessionDTO): boolean {
  return session.status === "canceled" || Boolean(session.payment?.canceled_at)
}
