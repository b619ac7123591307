import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sayBesideRefusal } from "../../../lib/beside-refusal"
import { customerRefusal } from "../../../lib/errors"
import { payablePaise, rupeesText } from "../../../lib/paise"
import { promiseTexts } from "../../../lib/promise-text"
import type { PriceChange } from "../../../rules/price-change"
import { openCheckoutWorkflow } from "../../../workflows/checkout/workflows/open-checkout"
import { repriceCartWorkflow } from "../../../workflows/checkout/workflows/reprice-cart"
import { sayPrescriptionLines } from "./say-prescription-lines"

/**
 * The one way to a payment session, for every route that opens one: at the prices and the promise of
 * the moment, which the customer has seen.
 *
 * @throws price_changed, promise_changed, with what it was and is beside it, and whatever the checkout
 *   is refused for
 */
export async function openCheckout(
  req: MedusaRequest<unknown>,
  res: object,
  {
    seen_total_paise,
    seen_promised_by,
    ...input
  }: {
    cart_id: string
    customer_id: string
    seen_total_paise?: number
    seen_promised_by?: string
  }
) {
  const { result: repriced } = await repriceCartWorkflow(req.scope).run({
    input: { ...input, seen_promised_by },
  })
  const { promise_change } = repriced
  const price_change =
    repriced.price_change ?? (await notSeen(req.scope, input.cart_id, seen_total_paise))
  sayBesideRefusal(res, () => ({
    ...(price_change && { price_change }),
    ...(promise_change && { promise_change }),
  }))
  if (price_change) {
    const codes = price_change.coupons_gone.join(", ")
    const totals = {
      now: rupeesText(price_change.new_total_paise),
      before: rupeesText(price_change.old_total_paise),
    }
    throw codes
      ? customerRefusal("price_changed", "coupon_gone", { codes, ...totals })
      : customerRefusal("price_changed", "total", totals)
  }
  if (promise_change) {
    throw customerRefusal("promise_changed", "later", {
      promise: promiseTexts({ promised_by: new Date(promise_change.new_promised_by) }),
    })
  }
  try {
    const { result } = await openCheckoutWorkflow(req.scope).run({ input })
    return result
  } catch (error) {
    throw (await sayPrescriptionLines(req, res, { ...input, code: codeIn(error) })) ?? error
  }
}

/** A workflow throws what its step threw, without its class. */
function codeIn(error: unknown): string | undefined {
  const code: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined
  return typeof code === "string" ? code : undefined
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
    : { old_total_paise: seenPaise, new_total_paise: total, coupons_gone: [], lines: [] }
}
