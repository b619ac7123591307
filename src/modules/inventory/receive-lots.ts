import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { LotRow } from "./lots"

export type ReceivedLot = Omit<LotRow, "id" | "status">

/**
 * Books goods in: the lot, and its units on the level, which is created when the store had none.
 * A batch that the store already has is left as it is, so a repeated call changes nothing.
 *
 * @returns how many of the lots were new
 */
export async function receiveLots(sql: Sql, lots: ReceivedLot[]): Promise<number> {
  const rows = lots.map((lot) => ({
    ...lot,
    id: generateEntityId(undefined, "lot"),
    level_id: generateEntityId(undefined, "ilev"),
  }))
  const [{ received }] = await sql<{ received: number }>(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset(?::jsonb) AS g(id text, level_id text, inventory_item_id text,
         location_id text, batch_number text, expires_on date, mrp_paise integer, quantity integer)
       ORDER BY inventory_item_id, location_id
     ), received AS (
       INSERT INTO lot (id, inventory_item_id, location_id, batch_number, expires_on, mrp_paise, quantity)
       SELECT id, inventory_item_id, location_id, batch_number, expires_on, mrp_paise, quantity FROM given
       ON CONFLICT (inventory_item_id, location_id, batch_number) WHERE deleted_at IS NULL DO NOTHING
       RETURNING inventory_item_id, location_id, quantity
     ), stocked AS (
       SELECT min(g.level_id) AS id, r.inventory_item_id, r.location_id, sum(r.quantity)::numeric AS quantity
       FROM received r JOIN given g USING (inventory_item_id, location_id)
       GROUP BY r.inventory_item_id, r.location_id
       ORDER BY r.inventory_item_id, r.location_id
     ), levels AS (
       INSERT INTO inventory_level AS level (id, inventory_item_id, location_id, stocked_quantity,
         raw_stocked_quantity, reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
       SELECT id, inventory_item_id, location_id, quantity,
         jsonb_build_object('value', quantity::text, 'precision', 20),
         0, '{"value":"0","precision":20}', 0, '{"value":"0","precision":20}'
       FROM stocked
       ON CONFLICT (inventory_item_id, location_id) WHERE deleted_at IS NULL DO UPDATE
         SET stocked_quantity = level.stocked_quantity + excluded.stocked_quantity,
             raw_stocked_quantity = jsonb_build_object('value',
               (level.stocked_quantity + excluded.stocked_quantity)::text, 'precision', 20),
             updated_at = now()
       RETURNING level.id
     )
     SELECT (SELECT count(*)::int FROM received) AS received, (SELECT count(*) FROM levels) AS levels`,
    [JSON.stringify(rows)]
  )
  return received
}
