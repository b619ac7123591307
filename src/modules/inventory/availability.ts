import type { Availability } from "../../contracts/stock"
import type { Sql } from "../../lib/sql"
import { LOT_IS_SELLABLE } from "./lots"

type Asked = { inventory_item_ids: string[]; location_ids: string[] }

/** Units that may be sold now, one row an item and location that has a level. One statement. */
export async function availability(
  sql: Sql,
  { inventory_item_ids, location_ids }: Asked
): Promise<Availability[]> {
  return sql<Availability>(
    `SELECT level.inventory_item_id, level.location_id,
            greatest(0, least(level.stocked_quantity,
                              coalesce(sum(lot.quantity), 0) + level.leaving_quantity)
                        - level.reserved_quantity)::float8 AS available_quantity
     FROM inventory_level level
     LEFT JOIN lot ON lot.inventory_item_id = level.inventory_item_id
       AND lot.location_id = level.location_id AND ${LOT_IS_SELLABLE}
     WHERE level.deleted_at IS NULL
       AND level.inventory_item_id = ANY(ARRAY[?]::text[])
       AND level.location_id = ANY(ARRAY[?]::text[])
     GROUP BY level.id`,
    [inventory_item_ids, location_ids]
  )
}
