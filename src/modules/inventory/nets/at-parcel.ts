import { refusal } from "../../../lib/errors"
import type { Sql } from "../../../lib/sql"
import type { LevelKey } from "../level-locks"
import { LOT_IS_SELLABLE } from "../lots"

export type DispatchedItem = {
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

type Held = LevelKey & {
  line_item_id: string
  title: string | null
  quantity: number
  /** Units of the store's sellable lots. */
  sellable: number
}

/**
 * Asked before a parcel: the lines are reserved at this very store, in this quantity, and the
 * store still has a lot that may be sold.
 *
 * @throws MedusaError wrong_store, state_conflict, insufficient_inventory
 */
export async function assertDispatchable(
  sql: Sql,
  { location_id, items }: { location_id: string; items: DispatchedItem[] }
): Promise<void> {
  const held = await heldFor(sql, items)
  for (const item of items) {
    const ofLine = held.filter(
      (row) =>
        row.line_item_id === item.line_item_id && row.inventory_item_id === item.inventory_item_id
    )
    const name = ofLine.find(({ title }) => title)?.title ?? "A line of the order"
    if (ofLine.some((row) => row.location_id !== location_id)) {
      throw refusal("wrong_store", `${name}: is reserved at another store`)
    }
    if (ofLine.reduce((sum, row) => sum + row.quantity, 0) < item.quantity) {
      throw refusal("state_conflict", `${name}: fewer units are reserved`)
    }
    if (ofLine.some((row) => row.sellable < item.quantity)) {
      throw refusal(
        "insufficient_inventory",
        `${name}: its batch is expired, in quarantine, or too small`
      )
    }
  }
}

async function heldFor(sql: Sql, items: DispatchedItem[]): Promise<Held[]> {
  return sql<Held>(
    `SELECT r.line_item_id, r.inventory_item_id, r.location_id, r.quantity::float8 AS quantity,
            (SELECT item.title FROM inventory_item item WHERE item.id = r.inventory_item_id) AS title,
            coalesce((SELECT sum(lot.quantity) FROM lot WHERE lot.inventory_item_id = r.inventory_item_id
              AND lot.location_id = r.location_id AND ${LOT_IS_SELLABLE}), 0)::float8 AS sellable
     FROM reservation_item r
     WHERE r.deleted_at IS NULL AND r.line_item_id = ANY(ARRAY[?]::text[])`,
    [items.map((item) => item.line_item_id)]
  )
}
