import type { PromotionTypes } from "@medusajs/framework/types"

type Item = PromotionTypes.ComputeActionItemLine

/** Carts give the product on the line, orders its id. */
export function productIdOf(item: Item): string | undefined {
  const { product, product_id } = item
  if (typeof product_id === "string") {
    return product_id
  }
  return isWithId(product) ? product.id : undefined
}

/**
 * The line as a promotion may see it: neither discounted nor counted towards a discount. Its old
 * adjustments stay, so that core takes them off.
 */
export function withoutPrice({ id, adjustments }: Item): Item {
  return { id, adjustments, quantity: 0, subtotal: 0, original_total: 0, is_discountable: false }
}

function isWithId(value: unknown): value is { id: string } {
  return (
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
  )
}
