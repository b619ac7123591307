import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

/** Longer than a call to Razorpay may take: an older capture row has nobody working on it. */
const UNFINISHED_AFTER_MS = 60_000

/**
 * Core writes the capture before it asks the provider. A crash in between leaves a row that blocks
 * every later attempt; without it the attempt finds out from Razorpay how far the first one came.
 *
 * @throws state_conflict while somebody may still be at it: core's own answer would read as a payment
 *   that can never be captured, and its order would be cancelled.
 */
export async function dropUnfinishedCaptures(
  container: MedusaContainer,
  paymentId: string
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const payment = await payments.retrievePayment(paymentId, { relations: ["captures"] })
  if (payment.captured_at) {
    return
  }
  const unfinished = (payment.captures ?? []).filter(
    ({ created_at }) => Date.now() - new Date(created_at).getTime() > UNFINISHED_AFTER_MS
  )
  if (unfinished.length < (payment.captures ?? []).length) {
    throw refusal("state_conflict", "The payment is being taken: try again in a moment")
  }
  if (unfinished.length > 0) {
    await payments.deleteCaptures(unfinished.map(({ id }) => id))
  }
}
