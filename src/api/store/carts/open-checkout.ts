import type { MedusaRequest } from "@medusajs/framework/http"
import { sayBesideRefusal } from "../../../lib/beside-refusal"
import { refusal } from "../../../lib/errors"
import { rupeesText } from "../../../lib/paise"
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
  input: { cart_id: string; customer_id: string }
) {
  const { result: change } = await repriceCartWorkflow(req.scope).run({ input })
  if (change) {
    sayBesideRefusal(res, () => ({ price_change: change }))
    throw refusal("price_changed", priceChangeText(change))
  }
  const { result } = await openCheckoutWorkflow(req.scope).run({ input })
  return result
}

const priceChangeText = ({ old_total_paise, new_total_paise }: PriceChange) =>
  `Prices changed since you last saw the cart: the total is now ${rupeesText(new_total_paise)}, ` +
  `it was ${rupeesText(old_total_paise)}. Continue to pay the new total`
