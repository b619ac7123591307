import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sayBesideRefusal } from "../../../lib/beside-refusal"
import { refusal } from "../../../lib/errors"
import { payablePaise, rupeesText } from "../../../lib/paise"
import type { PriceChange } from "../../../workflows/checkout/price-change"
import { openCheckoutWorkflow } from "../../../workflows/checkout/workflows/open-checkout"
import { repriceCartWorkflow } from "../../../workflows/checkout/workflows/reprice-cart"

/**
 * The one way to a payment session, for every route that opens one: at the prices of the moment, which
 * the customer has seen.
 *
 * @throws price_changed, with both totals beside it, and whatever the checkout is refused for
 */
export async function openCheckout(
  req: MedusaRequest<unknown>,
  res: object,
  {
    seen_total_paise,
    ...input
  }: { cart_id: string; customer_id: string; seen_total_paise?: number }
) {
  const { result: repriced } = await repriceCartWorkflow(req.scope).run({ input })
  const change = repriced ?? (await notSeen(req.scope, input.cart_id, seen_total_paise))
  if (change) {
    sayBesideRefusal(res, () => ({ price_change: change }))
    throw refusal("price_changed", priceChangeText(change))
  }
  const { result } = await openCheckoutWorkflow(req.scope).run({ input })
  return result
}

/**
 * A button pressed twice asks twice, and only the first answer tells the new total: the second one must
 * not be a payment page of it.
 */
async function notSeen(
  container: MedusaContainer,
  cartId: string,
  seenPaise: number | undefined
): Promise<PriceChange | null> {
  if (seenPaise === undefined) {
    return null
  }
  const total = payablePaise((await retrieveGuardedCart(container, cartId)).total)
  return total === seenPaise
    ? null
    : { old_total_paise: seenPaise, new_total_paise: total, lines: [] }
}

const priceChangeText = ({ old_total_paise, new_total_paise }: PriceChange) =>
  `Prices changed since you last saw the cart: the total is now ${rupeesText(new_total_paise)}, ` +
  `it was ${rupeesText(old_total_paise)}. Continue to pay the new total`
