import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Core copies a cart's metadata to its order: the only trace of the cart before the two are linked. */
const CART_METADATA_KEY = "pulsekart_cart_id"

/** Has the order say whose it is from its first moment on. Comes before every completion. */
export async function markCartForItsOrder(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const { metadata } = await carts.retrieveCart(cartId, { select: ["id", "metadata"] })
  if (metadata?.[CART_METADATA_KEY] !== cartId) {
    await carts.updateCarts(cartId, { metadata: { ...metadata, [CART_METADATA_KEY]: cartId } })
  }
}

/**
 * A crash between placing an order and linking it to its cart leaves an order that nobody can pay,
 * perhaps with its stock. It goes as in the compensation that the crash cut off. The caller holds
 * the cart's lock and has seen that no order is linked.
 */
export async function removeUnfinishedOrders(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const cart = await container
    .resolve(Modules.CART)
    .retrieveCart(cartId, { select: ["id", "customer_id", "created_at"] })
  if (!cart.customer_id) {
    return
  }
  const orders = container.resolve(Modules.ORDER)
  const since = await orders.listOrders(
    {
      customer_id: cart.customer_id,
      created_at: { $gte: new Date(cart.created_at ?? 0).toISOString() },
    },
    { select: ["id", "metadata"], take: null }
  )
  const unfinished = since
    .filter(({ metadata }) => metadata?.[CART_METADATA_KEY] === cartId)
    .map(({ id }) => id)
  if (unfinished.length === 0) {
    return
  }
  const withLines = await orders.listOrders(
    { id: unfinished },
    { relations: ["items"], take: null }
  )
  const lineIds = withLines.flatMap(({ items }) => (items ?? []).map(({ id }) => id))
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lineIds)
  await orders.deleteOrders(unfinished)
}
