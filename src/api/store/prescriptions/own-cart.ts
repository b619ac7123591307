import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../../lib/errors"

/**
 * @throws not_found when the cart is not this customer's, state_conflict when it became an order
 */
export async function assertOwnOpenCart(
  container: MedusaContainer,
  cartId: string,
  customerId: string
): Promise<void> {
  const [cart] = await container
    .resolve(Modules.CART)
    .listCarts(
      { id: [cartId], customer_id: customerId },
      { select: ["id", "completed_at"], take: 1 }
    )
  if (!cart) {
    throw refusal("not_found", "cart_id: there is no such cart")
  }
  if (cart.completed_at) {
    throw refusal("state_conflict", "cart_id: the cart is already an order")
  }
}
