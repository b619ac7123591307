import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { lockLevels, type LevelKey } from "./level-locks"
import { LOT_COLUMNS, type LotRow } from "./lots"
import type { LotStatus } from "./models/lot"

/**
 * Takes a lot off sale or puts it back. What is reserved stays reserved, but is not dispatched.
 *
 * @throws MedusaError not_found, state_conflict
 */
export async function setLotStatus(
  sql: Sql,
  { id, status }: { id: string; status: LotStatus }
): Promise<{ lot: LotRow; before: LotStatus }> {
  const [level] = await sql<LevelKey>(
    `SELECT inventory_item_id, location_id FROM lot WHERE id = ? AND deleted_at IS NULL`,
    [id]
  )
  if (!level) {
    throw refusal("not_found", "There is no such batch")
  }
  await lockLevels(sql, [level])
  const [{ status: before }] = await sql<{ status: LotStatus }>(
    `SELECT status FROM lot WHERE id = ? FOR UPDATE`,
    [id]
  )
  if (status === "sellable") {
    await assertNoOtherOnSale(sql, { ...level, id })
  }
  const [lot] = await sql<LotRow>(
    `UPDATE lot SET status = ?, updated_at = now() WHERE id = ? RETURNING ${LOT_COLUMNS}`,
    [status, id]
  )
  return { lot, before }
}

async function assertNoOtherOnSale(sql: Sql, lot: LevelKey & { id: string }): Promise<void> {
  const [other] = await sql<{ batch_number: string }>(
    `SELECT batch_number FROM lot WHERE inventory_item_id = ? AND location_id = ? AND status = 'sellable'
       AND deleted_at IS NULL AND id <> ?`,
    [lot.inventory_item_id, lot.location_id, lot.id]
  )
  if (other) {
    throw refusal(
      "state_conflict",
      `Batch ${other.batch_number} is on sale there. A store sells one batch at a time`
    )
  }
}
