import type {
  CartDTO,
  CartLineItemDTO,
  CustomerDTO,
  GraphResultSet,
  MedusaContainer,
  PaymentCollectionDTO,
  ProductVariantDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type GuardedLine = CartLineItemDTO & { variant?: ProductVariantDTO | null }

/** The cart as Medusa's completion sees it; guards read the same fields at both stages. */
export type GuardedCart = Omit<CartDTO, "items" | "customer"> & {
  items?: GuardedLine[]
  customer?: CustomerDTO | null
  payment_collection?: PaymentCollectionDTO | null
}

/** A part of what the completion workflow loads, so that a guard meets the same cart at both stages. */
const GUARDED_CART_FIELDS = [
  "id",
  "email",
  "currency_code",
  "sales_channel_id",
  "metadata",
  "completed_at",
  "total",
  "raw_total",
  "item_total",
  "shipping_total",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_address.*",
  "customer.*",
  "region.*",
  "payment_collection.*",
  "payment_collection.payment_sessions.*",
]

/**
 * @throws MedusaError NOT_FOUND when there is no such cart.
 */
export async function retrieveGuardedCart(
  container: MedusaContainer,
  cartId: string
): Promise<GuardedCart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  // Of any entity: the types that an application generates for its graph are not this plugin's.
  const { data }: GraphResultSet<string> = await query.graph(
    { entity: "cart", fields: GUARDED_CART_FIELDS, filters: { id: cartId } },
    { throwIfKeyNotFound: true }
  )
  return data[0]
}
