import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import type { ServingStore } from "../../contracts/lane"
import type { WantedItem } from "../../contracts/stock"
import { customerRefusal } from "../../lib/errors"
import { chooseServingStore } from "./choose-serving-store"

const NO_STORE = ["cart_incomplete", "pincode_unserviceable", "insufficient_inventory"]

/** Why nothing can be delivered, in words for the customer. */
export type Unserved = MedusaError

/** The store that serves a cart as it stands, or why there is none. */
export async function servingStoreOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<{ store: ServingStore } | { unserved: Unserved }> {
  try {
    return { store: await assertServed(container, cartId) }
  } catch (error) {
    if (error instanceof MedusaError && error.code && NO_STORE.includes(error.code)) {
      return { unserved: error }
    }
    throw error
  }
}

/** @throws cart_incomplete without a pincode, pincode_unserviceable, insufficient_inventory */
export async function assertServed(
  container: MedusaContainer,
  cartId: string
): Promise<ServingStore> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      "shipping_address.postal_code",
      "items.quantity",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
    ],
    filters: { id: cartId },
  })
  const cart = data[0]
  const pincode = cart?.shipping_address?.postal_code
  if (!pincode) {
    throw customerRefusal("cart_incomplete", "address")
  }
  const lines: WantedItem[] = []
  for (const item of cart.items ?? []) {
    for (const link of item?.variant?.inventory_items ?? []) {
      if (item && link) {
        lines.push({
          inventory_item_id: link.inventory_item_id,
          quantity: MathBN.mult(item.quantity, link.required_quantity ?? 1).toNumber(),
        })
      }
    }
  }
  return chooseServingStore(container, { pincode, lines })
}
