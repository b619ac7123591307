import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order that the cart has become, if it has. */
export async function placedOrderOf(
  container: MedusaContainer,
  cartId: string
): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return data[0]?.order_id
}

/** The cart that became the order; a draft of the staff has none. */
export async function cartOf(
  container: MedusaContainer,
  orderId: string
): Promise<string | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  return data[0]?.cart_id
}
