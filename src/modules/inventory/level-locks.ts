import type { Sql } from "../../lib/sql"
import { LOT_IS_SELLABLE } from "./lots"

/**
 * The only place where stock rows are locked. The order is always the same: reservations by id,
 * then levels by (item, location). Whoever changes a counter holds its level's row, and reads the
 * numbers after the lock.
 */

export type LevelKey = {
  inventory_item_id: string
  location_id: string
}

export type LockedLevel = LevelKey & {
  id: string
  /** Of the item, as people call it. */
  title: string | null
  stocked_quantity: number
  reserved_quantity: number
  leaving_quantity: number
  /** Units of the level's sellable lots that have not expired today, IST. */
  lot_quantity: number
}

export type Reservation = LevelKey & {
  id: string
  line_item_id: string | null
  quantity: number
}

/** Which reservations are meant. */
export type Selection = {
  column: "id" | "line_item_id" | "location_id"
  values: string[]
}

export const RESERVATION_COLUMNS =
  "id, line_item_id, inventory_item_id, location_id, quantity::float8 AS quantity"

export async function lockLevels(sql: Sql, keys: LevelKey[]): Promise<Map<string, LockedLevel>> {
  if (keys.length === 0) {
    return new Map()
  }
  const itemIds = [...new Set(keys.map((key) => key.inventory_item_id))]
  const wanted = keys.map(({ inventory_item_id, location_id }) => ({
    inventory_item_id,
    location_id,
  }))
  const levels = await sql<Omit<LockedLevel, "lot_quantity">>(
    `SELECT id, inventory_item_id, location_id,
            (SELECT item.title FROM inventory_item item WHERE item.id = inventory_item_id) AS title,
            stocked_quantity::float8 AS stocked_quantity,
            reserved_quantity::float8 AS reserved_quantity, leaving_quantity::float8 AS leaving_quantity
     FROM inventory_level
     WHERE deleted_at IS NULL
       AND inventory_item_id = ANY(ARRAY[?]::text[])
       AND (inventory_item_id, location_id) IN
         (SELECT w.inventory_item_id, w.location_id
          FROM jsonb_to_recordset(?::jsonb) AS w(inventory_item_id text, location_id text))
     ORDER BY inventory_item_id, location_id
     FOR UPDATE`,
    [itemIds, JSON.stringify(wanted)]
  )
  // A second statement, because it must see what was committed while the first one waited.
  const lots = await sql<LevelKey & { quantity: number }>(
    `SELECT lot.inventory_item_id, lot.location_id, sum(lot.quantity)::float8 AS quantity
     FROM lot
     WHERE ${LOT_IS_SELLABLE} AND lot.inventory_item_id = ANY(ARRAY[?]::text[])
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

/** Locks the reservations that match: those that hold, or those that were released. */
export async function lockReservations(
  sql: Sql,
  { column, values, released = false }: Selection & { released?: boolean }
): Promise<Reservation[]> {
  return sql<Reservation>(
    `SELECT ${RESERVATION_COLUMNS} FROM reservation_item
     WHERE ${column} = ANY(ARRAY[?]::text[]) AND deleted_at IS ${released ? "NOT NULL" : "NULL"}
     ORDER BY id
     FOR UPDATE`,
    [values]
  )
}

export function keyOf({ inventory_item_id, location_id }: LevelKey): string {
  return `${inventory_item_id}\n${location_id}`
}
