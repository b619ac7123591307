import type { GuardedCart } from "@pulsekart/checkout-guards"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { asRefused, type Refused } from "../../lib/settlement"
import type { Discount } from "../../modules/promotion/lower-uses"
import type RxPromotionService from "../../modules/promotion/service"

/**
 * A limited discount belongs to the cart that is paid first. Taken before the cart becomes an order,
 * it is still there when a completion that was cut off goes on.
 */
export async function takeDiscounts(
  container: MedusaContainer,
  cart: GuardedCart
): Promise<Refused | undefined> {
  try {
    await container.resolve<RxPromotionService>(Modules.PROMOTION).takeUses({
      cart_id: cart.id,
      customer_id: cart.customer?.id ?? null,
      customer_email: cart.email ?? null,
      discounts: discountsOf(cart),
    })
    return undefined
  } catch (error) {
    const refused = asRefused(error)
    if (!refused) {
      throw error
    }
    return refused
  }
}

/** The discounts of a cart that is no order, or of an order that was cancelled. */
export async function returnDiscounts(container: MedusaContainer, cartId: string): Promise<void> {
  await container.resolve<RxPromotionService>(Modules.PROMOTION).returnUses(cartId)
}

/** What a cart says that it has. */
export function discountsOf(cart: GuardedCart): Discount[] {
  const adjustments = [
    ...(cart.items ?? []).flatMap((line) => line.adjustments ?? []),
    ...(cart.shipping_methods ?? []).flatMap((method) => method.adjustments ?? []),
  ]
  return adjustments.flatMap(({ code, amount }) =>
    code ? [{ code, amount: MathBN.convert(amount).toString() }] : []
  )
}
