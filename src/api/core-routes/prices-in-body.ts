/** `id`: of the price itself, when one that is there is changed. */
type ShelfPrice = { field: string; amount: number; id?: string; variant_id?: string }

/** Where a price of a product is written; an `amount` there is nothing else. */
export const SHELF_PRICE_ROUTES = [
  "/admin/products",
  "/admin/products/batch",
  "/admin/products/:id",
  "/admin/products/:id/variants",
  "/admin/products/:id/variants/batch",
  "/admin/products/:id/variants/:variant_id",
  "/admin/price-lists",
  "/admin/price-lists/:id",
  "/admin/price-lists/:id/prices/batch",
]

/** @param variantId whose prices they are, where the address or a variant around them says so */
export function pricesIn(value: unknown, path: string, variantId?: string): ShelfPrice[] {
  if (typeof value !== "object" || value === null) {
    return []
  }
  const own = text(value, "variant_id") ?? variantId
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): ShelfPrice[] => {
    const field = path ? `${path}.${key}` : key
    if (key === "metadata") {
      return []
    }
    if (key === "amount") {
      return [{ field, amount: Number(inner), id: text(value, "id"), variant_id: own }]
    }
    return pricesIn(inner, field, key === "prices" ? (text(value, "id") ?? own) : own)
  })
}

function text(value: object, key: string): string | undefined {
  const found: unknown = Reflect.get(value, key)
  return typeof found === "string" ? found : undefined
}
