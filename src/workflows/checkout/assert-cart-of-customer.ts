import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"

/**
 * Only the customer whose cart it is may pay for it.
 *
 * @returns the customer's id
 * @throws unauthorized for nobody and for a cart of nobody; not_found for somebody else's cart.
 */
export async function assertCartOfCustomer(
  container: MedusaContainer,
  input: { cart_id: string; customer_id: string | undefined }
): Promise<string> {
  const { cart_id, customer_id } = input
  const [cart] = await container
    .resolve(Modules.CART)
    .listCarts({ id: [cart_id] }, { select: ["id", "customer_id"] })
  if (!customer_id || (cart && !cart.customer_id)) {
    throw customerRefusal("unauthorized", "take_over")
  }
  if (cart?.customer_id !== customer_id) {
    throw customerRefusal("not_found", "cart")
  }
  return customer_id
}
