import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import type { WantedItem } from "../../lib/serving-store"
import { chooseServingStore } from "./choose-serving-store"

const NO_STORE = ["pincode_unserviceable", "insufficient_inventory"]

/** The store that serves a cart as it stands; null while it has no pincode or no store can. */
export async function servingStoreOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<string | null> {
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
    return null
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
  try {
    return (await chooseServingStore(container, { pincode, lines })).location_id
  } catch (error) {
    if (error instanceof MedusaError && NO_STORE.includes(error.code ?? "")) {
      return null
    }
    throw error
  }
}
