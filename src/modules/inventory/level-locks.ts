import type { Context } from "@medusajs/framework/types"
import type { MedusaError } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { customerRefusal } from "../../lib/errors"
import { sqlOf } from "../../lib/sql"

/**
 * The only place where stock rows are locked. The order is always the same: reservations by id,
 * then levels by (item, location). Whoever changes a counter holds its level's row, and reads the
 * numbers after the lock.
 */

export interface LevelKey {
  inventory_item_id: string
  location_id: string
}

export interface LockedLevel extends LevelKey {
  id: string
  /** Of the item, as people call it. */
  title: string | null
  stocked_quantity: number
  reserved_quantity: number
  leaving_quantity: number
  /** Units of the level's sellable lots that have not expired today, IST. */
  lot_quantity: number
}

export interface LockedReservation extends LevelKey {
  id: string
  line_item_id: string | null
  quantity: number
}

const TODAY_IST = "(now() AT TIME ZONE 'Asia/Kolkata')::date"

/** The condition under which a lot's units may be sold. */
export const LOT_IS_SELLABLE = `lot.status = 'sellable' AND lot.deleted_at IS NULL AND lot.expires_on >= ${TODAY_IST}`

export async function sql<Row extends object>(
  context: Context<SqlEntityManager>,
  query: string,
  params: readonly unknown[] = []
): Promise<Row[]> {
  return await sqlOf(context)<Row>(query, params)
}

export async function lockLevels(
  keys: LevelKey[],
  context: Context<SqlEntityManager>
): Promise<Map<string, LockedLevel>> {
  if (keys.length === 0) {
    return new Map()
  }
  const itemIds = JSON.stringify([...new Set(keys.map((key) => key.inventory_item_id))])
  const wanted = JSON.stringify(
    keys.map(({ inventory_item_id, location_id }) => ({
      inventory_item_id,
      location_id,
    }))
  )
  const levels = await sql<Omit<LockedLevel, "lot_quantity">>(
    context,
    `SELECT id, inventory_item_id, location_id,
            (SELECT item.title FROM inventory_item item WHERE item.id = inventory_item_id) AS title,
            stocked_quantity::float8 AS stocked_quantity,
            reserved_quantity::float8 AS reserved_quantity, leaving_quantity::float8 AS leaving_quantity
     FROM inventory_level
     WHERE deleted_at IS NULL
       AND inventory_item_id IN (SELECT jsonb_array_elements_text(?::jsonb))
       AND (inventory_item_id, location_id) IN
         (SELECT w.inventory_item_id, w.location_id
          FROM jsonb_to_recordset(?::jsonb) AS w(inventory_item_id text, location_id text))
     ORDER BY inventory_item_id, location_id
     FOR UPDATE`,
    [itemIds, wanted]
  )
  // A second statement, because it must see what was committed while the first one waited.
  const lots = await sql<LevelKey & { quantity: number }>(
    context,
    `SELECT lot.inventory_item_id, lot.location_id, sum(lot.quantity)::float8 AS quantity
     FROM lot
     WHERE ${LOT_IS_SELLABLE} AND lot.inventory_item_id IN (SELECT jsonb_array_elements_text(?::jsonb))
     GROUP BY lot.inventory_item_id, lot.location_id`,
    [itemIds]
  )
  const lotQuantity = new Map(lots.map((lot) => [keyOf(lot), lot.quantity]))
  return new Map(
    levels.map((level) => [
      keyOf(level),
      { ...level, lot_quantity: lotQuantity.get(keyOf(level)) ?? 0 },
    ])
  )
}

/** Locks the reservations that match; `deleted` picks those that were released. */
export async function lockReservations(
  filter: { column: "id" | "line_item_id" | "location_id"; values: string[]; deleted?: boolean },
  context: Context<SqlEntityManager>
): Promise<LockedReservation[]> {
  return await sql<LockedReservation>(
    context,
    `SELECT id, line_item_id, inventory_item_id, location_id, quantity::float8 AS quantity
     FROM reservation_item
     WHERE ${filter.column} IN (SELECT jsonb_array_elements_text(?::jsonb))
       AND deleted_at IS ${filter.deleted ? "NOT NULL" : "NULL"}
     ORDER BY id
     FOR UPDATE`,
    [JSON.stringify(filter.values)]
  )
}

/** What may be taken now, over all that is asked for at once. */
export function assertFree(
  taken: (LevelKey & { quantity: number })[],
  levels: Map<string, LockedLevel>
) {
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

export function freeOf(level: LockedLevel): number {
  const onSale = Math.min(level.stocked_quantity, level.lot_quantity + level.leaving_quantity)
  return Math.max(0, onSale - level.reserved_quantity)
}

export function keyOf({ inventory_item_id, location_id }: LevelKey): string {
  return `${inventory_item_id}\n${location_id}`
}
