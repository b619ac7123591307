import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { payablePaise } from "../../lib/paise"

/** An answer that was lost, or said that it was not recorded, makes people press again. */
const WITHIN_MS = 60_000

/**
 * The same amount of the same payment, given back again within a minute, is taken for the first one. The
 * caller holds the order's lock.
 *
 * @throws state_conflict
 */
export async function assertNotJustRefunded(
  container: MedusaContainer,
  { payment_id, amount }: { payment_id: string; amount: number }
): Promise<void> {
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(payment_id, { relations: ["refunds"] })
  const same = (payment.refunds ?? []).some(
    (refund) =>
      payablePaise(refund.amount) === payablePaise(amount) &&
      Date.now() - new Date(refund.created_at ?? 0).getTime() < WITHIN_MS
  )
  if (same) {
    throw refusal(
      "state_conflict",
      "This amount was given back less than a minute ago: look at the order. If you mean a second refund, wait a minute."
    )
  }
}
