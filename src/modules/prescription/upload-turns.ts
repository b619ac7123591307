import { generateEntityId } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"

/** How long a turn outlives the process that held it. It is renewed three times within. */
const LEASE_SECONDS = 45
export const RENEW_TURN_MS = 15_000

/**
 * Takes the customer's only turn to upload, wherever the others are handled.
 *
 * @returns its id, to renew and end it by
 * @throws upload_in_progress
 */
export async function takeUploadTurn(sql: Sql, customerId: string): Promise<string> {
  const [taken] = await sql<{ id: string }>(
    `INSERT INTO upload_turn AS t (id, customer_id, lease_until)
     VALUES (?, ?, clock_timestamp() + make_interval(secs => ?))
     ON CONFLICT (customer_id) WHERE deleted_at IS NULL DO UPDATE
       SET id = excluded.id, lease_until = excluded.lease_until, updated_at = now()
       WHERE t.lease_until < clock_timestamp()
     RETURNING id`,
    [generateEntityId(undefined, "upturn"), customerId, LEASE_SECONDS]
  )
  if (!taken) {
    throw customerRefusal("upload_in_progress", "general")
  }
  return taken.id
}

export async function renewUploadTurn(sql: Sql, id: string): Promise<void> {
  await sql(
    `UPDATE upload_turn SET lease_until = clock_timestamp() + make_interval(secs => ?)
     WHERE id = ?`,
    [LEASE_SECONDS, id]
  )
}

export async function endUploadTurn(sql: Sql, id: string): Promise<void> {
  await sql(`DELETE FROM upload_turn WHERE id = ?`, [id])
}
