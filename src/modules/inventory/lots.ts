import type { Sql } from "../../lib/sql"
import type { LevelKey } from "./level-locks"
import type { LotStatus } from "./models/lot"

export type LotRow = LevelKey & {
  id: string
  batch_number: string
  /** Last day of sale, IST, `YYYY-MM-DD`. */
  expires_on: string
  mrp_paise: number
  status: LotStatus
  quantity: number
}

export const LOT_COLUMNS = `id, inventory_item_id, location_id, batch_number,
  expires_on::text AS expires_on, mrp_paise, status, quantity`

/** The condition under which a lot's units may be sold: until its last day is over, IST. */
export const LOT_IS_SELLABLE = `lot.status = 'sellable' AND lot.deleted_at IS NULL
  AND lot.expires_on >= (now() AT TIME ZONE 'Asia/Kolkata')::date`

export type LotFilter = {
  inventory_item_id?: string
  location_id?: string
  status?: LotStatus
  after?: string
}

export async function listLots(
  sql: Sql,
  { limit, ...filter }: LotFilter & { limit: number }
): Promise<LotRow[]> {
  const wanted = [filter.inventory_item_id, filter.location_id, filter.status, filter.after]
  return sql<LotRow>(
    `SELECT ${LOT_COLUMNS} FROM lot
     WHERE deleted_at IS NULL AND (?::text IS NULL OR inventory_item_id = ?)
       AND (?::text IS NULL OR location_id = ?) AND (?::text IS NULL OR status = ?)
       AND (?::text IS NULL OR id > ?)
     ORDER BY id LIMIT ?`,
    [...wanted.flatMap((value) => [value ?? null, value ?? null]), limit]
  )
}

/** One statement. */
export async function lowestLotMrp(
  sql: Sql,
  levels: LevelKey[]
): Promise<(LevelKey & { mrp_paise: number })[]> {
  return sql(
    `SELECT lot.inventory_item_id, lot.location_id, min(lot.mrp_paise) AS mrp_paise
     FROM jsonb_to_recordset(?::jsonb) AS pair(inventory_item_id text, location_id text)
     JOIN lot USING (inventory_item_id, location_id)
     WHERE ${LOT_IS_SELLABLE} AND lot.quantity > 0
     GROUP BY lot.inventory_item_id, lot.location_id`,
    [JSON.stringify(levels)]
  )
}
