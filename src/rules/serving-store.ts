import type { Availability, WantedItem } from "../contracts/stock"

/**
 * The one rule that picks a store: the best-ranked one that holds every line. Used before checkout,
 * and again where stock is taken.
 * Quantities of the same item are summed first: two lines of 4 want 8.
 */
export function firstStoreHoldingAll<Store extends { location_id: string; rank: number }>(
  stores: Store[],
  { wanted, available }: { wanted: WantedItem[]; available: Availability[] }
): Store | undefined {
  const needed = sumByItem(wanted)
  const held = new Map(
    available.map((row) => [keyOf(row.inventory_item_id, row.location_id), row.available_quantity])
  )
  const ranked = [...stores].sort(
    (a, b) => a.rank - b.rank || a.location_id.localeCompare(b.location_id)
  )
  return ranked.find((store) =>
    [...needed].every(
      ([itemId, quantity]) => (held.get(keyOf(itemId, store.location_id)) ?? 0) >= quantity
    )
  )
}

function sumByItem(wanted: WantedItem[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { inventory_item_id: itemId, quantity } of wanted) {
    sums.set(itemId, (sums.get(itemId) ?? 0) + quantity)
  }
  return sums
}

function keyOf(itemId: string, locationId: string): string {
  return `${itemId}\n${locationId}`
}
