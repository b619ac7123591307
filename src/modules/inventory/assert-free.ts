import type { MedusaError } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import { keyOf, type LevelKey, type LockedLevel } from "./level-locks"

/**
 * What may be taken now, over all that is asked for at once.
 *
 * @throws MedusaError insufficient_inventory
 */
export function assertFree(
  taken: (LevelKey & { quantity: number })[],
  levels: Map<string, LockedLevel>
): void {
  const sums = new Map<string, number>()
  for (const item of taken) {
    sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + item.quantity)
  }
  for (const [key, quantity] of sums) {
    const level = levels.get(key)
    const free = level ? freeOf(level) : 0
    if (quantity > free) {
      throw shortOf(level?.title, free)
    }
  }
}

/** Which goods are short, and how many can still be sold. */
export function shortOf(title: string | null | undefined, left: number): MedusaError {
  if (!title) {
    return customerRefusal("insufficient_inventory", "general")
  }
  return left > 0
    ? customerRefusal("insufficient_inventory", "few_left", { product: title, left })
    : customerRefusal("insufficient_inventory", "out", { product: title })
}

function freeOf(level: LockedLevel): number {
  const onSale = Math.min(level.stocked_quantity, level.lot_quantity + level.leaving_quantity)
  return Math.max(0, onSale - level.reserved_quantity)
}
