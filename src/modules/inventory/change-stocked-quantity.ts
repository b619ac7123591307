import type { BigNumberInput, InventoryTypes } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { keyOf, lockLevels, type LevelKey } from "./level-locks"

/**
 * Core takes fulfilled units off the shelf before it releases their reservation. Where that would
 * leave less than is reserved, the units are marked as leaving; the database takes them off when
 * the reservation goes (trigger `inventory_level_settle_leaving`). The lot on sale follows at once.
 *
 * @returns by how much core changes the stocked quantity now
 * @throws MedusaError not_found, quantity_invalid, insufficient_inventory
 */
export async function adjustShelf(
  sql: Sql,
  { adjustment, ...key }: LevelKey & { adjustment: BigNumberInput }
): Promise<number> {
  const level = (await lockLevels(sql, [key])).get(keyOf(key))
  const change = MathBN.convert(adjustment).toNumber()
  if (!level) {
    throw refusal("not_found", "The store does not stock this item")
  }
  if (!Number.isSafeInteger(change)) {
    throw refusal("quantity_invalid", "adjustment: enter a whole number")
  }

  const room = level.stocked_quantity - level.reserved_quantity
  const leavingChange =
    change < 0 ? Math.max(0, -change - room) : -Math.min(level.leaving_quantity, change)
  if (level.leaving_quantity + leavingChange > level.reserved_quantity) {
    throw refusal(
      "insufficient_inventory",
      `${level.title ?? "The item"}: its stock would fall below zero`
    )
  }
  await sql(`UPDATE inventory_level SET leaving_quantity = leaving_quantity + ? WHERE id = ?`, [
    leavingChange,
    level.id,
  ])
  await sql(
    `UPDATE lot SET quantity = greatest(0, quantity + ?), updated_at = now()
     WHERE inventory_item_id = ? AND location_id = ? AND status = 'sellable' AND deleted_at IS NULL`,
    [change, key.inventory_item_id, key.location_id]
  )
  return change + leavingChange
}

/**
 * Locks the levels that a person sets: what is reserved stays covered.
 *
 * @throws MedusaError insufficient_inventory
 */
export async function assertReservedIsCovered(
  sql: Sql,
  updates: InventoryTypes.UpdateInventoryLevelInput[]
): Promise<void> {
  const levels = await lockLevels(sql, updates)
  for (const update of updates) {
    const level = levels.get(keyOf(update))
    const stocked = update.stocked_quantity
    if (level && stocked !== undefined && MathBN.lt(stocked, level.reserved_quantity)) {
      throw refusal(
        "insufficient_inventory",
        `${level.reserved_quantity} units are reserved at this store: the stock cannot be less`
      )
    }
  }
}
