import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../../lib/errors"

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
    throw customerRefusal("not_found", "cart")
  }
  if (cart.completed_at) {
    throw customerRefusal("state_conflict", "is_order")
  }
}
