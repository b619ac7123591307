import { retrieveGuardedCart, type GuardedCart } from "@pulsekart/checkout-guards"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cartCompleted } from "../../../lib/errors"
import { payablePaise } from "../../../lib/paise"
import { discountsOf } from "../../../procedures/payment/discounts"
import { placedOrderOf } from "../../../queries/order/placed-order"
import { findOpenPayment } from "../../../queries/payment/find-open-payment"
import type { CartPrices } from "../../../rules/price-change"
import { assertCartOfCustomer } from "../assert-cart-of-customer"

/**
 * What the cart says now, which is what the customer last saw.
 *
 * @throws unauthorized, not_found, state_conflict
 */
export const readPricesStep = createStep(
  "read-prices",
  async (input: { cart_id: string; customer_id: string }, { container }) => {
    await assertCartOfCustomer(container, input)
    const cart = await retrieveGuardedCart(container, input.cart_id)
    if (cart.completed_at || (await placedOrderOf(container, cart.id))) {
      throw cartCompleted()
    }
    const total_paise = payablePaise(cart.total)
    const open = await findOpenPayment(container, cart.id)
    return new StepResponse<CartPrices>({
      total_paise,
      lines: (cart.items ?? []).map(({ id, unit_price }) => ({
        line_id: id,
        unit_price_paise: payablePaise(unit_price),
      })),
      coupons: await couponsOf(container, cart),
      has_lane: Boolean(cart.shipping_methods?.length),
      is_being_paid: open !== undefined && open.amount_paise === total_paise,
    })
  }
)

/** Not of what the shop gives by itself: nobody typed its code. */
async function couponsOf(container: MedusaContainer, cart: GuardedCart): Promise<string[]> {
  const codes = [...new Set(discountsOf(cart).map(({ code }) => code))]
  if (codes.length === 0) {
    return []
  }
  const typed = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: codes, is_automatic: false }, { select: ["id", "code"], take: null })
  return typed.flatMap(({ code }) => code ?? []).sort()
}
