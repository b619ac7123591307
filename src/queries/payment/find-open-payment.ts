import type { MedusaContainer } from "@medusajs/framework/types"
import { readSessionData } from "@pulsekart/razorpay"
import { isClosed } from "../../lib/settlement"
import { findRazorpaySession } from "./find-razorpay-session"

/** A total that a customer has before them stands so long; then the day's prices come first again. */
const STANDS_MS = 30 * 60_000

/** The payment that a customer may be making for the cart at this moment. */
export async function findOpenPayment(
  container: MedusaContainer,
  cartId: string
): Promise<{ amount_paise: number } | undefined> {
  const session = await findRazorpaySession(container, cartId)
  const opened = session?.created_at
  if (!session || !opened || isClosed(session) || session.payment) {
    return undefined
  }
  const age = Date.now() - new Date(opened).getTime()
  return age < STANDS_MS ? { amount_paise: readSessionData(session.data).amount_paise } : undefined
}
