import { generateEntityId } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { PrescriptionStore } from "./prescription-store"

/** How long a turn outlives the process that held it. It is renewed three times within. */
const LEASE_SECONDS = 45
const RENEW_MS = 15_000

/**
 * Does the work while the customer has no other upload under way, at this server or another.
 *
 * @throws upload_in_progress
 */
export async function inUploadTurn<Result>(
  { transaction }: Pick<PrescriptionStore, "transaction">,
  { customer_id, work }: { customer_id: string; work: () => Promise<Result> }
): Promise<Result> {
  const turn = await transaction((sql) => takeTurn(sql, customer_id))
  // A turn that cannot be renewed ends early: then two uploads share the machine, nothing worse.
  const renewal = setInterval(
    () => void transaction((sql) => renewTurn(sql, turn)).catch(() => undefined),
    RENEW_MS
  )
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    await transaction((sql) => endTurn(sql, turn))
  }
}

/** Takes the customer's only turn. @returns its id @throws upload_in_progress */
async function takeTurn(sql: Sql, customerId: string): Promise<string> {
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

async function renewTurn(sql: Sql, id: string): Promise<void> {
  await sql(
    `UPDATE upload_turn SET lease_until = clock_timestamp() + make_interval(secs => ?)
     WHERE id = ?`,
    [LEASE_SECONDS, id]
  )
}

async function endTurn(sql: Sql, id: string): Promise<void> {
  await sql(`DELETE FROM upload_turn WHERE id = ?`, [id])
}
