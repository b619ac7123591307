import { customerRefusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { notFound } from "./claims"

export type Attachment = { prescription_id: string; cart_id: string; customer_id: string }

/** `before`: the cart that it was attached to. */
export type Undo = Pick<Attachment, "prescription_id" | "cart_id"> & { before: string | null }

/**
 * Points an active prescription at another cart and says which one it was.
 *
 * @throws not_found, state_conflict
 */
export async function attachActive(sql: Sql, attachment: Attachment): Promise<string | null> {
  const { status, cart_id } = await lockOwn(sql, attachment)
  if (status !== "active") {
    throw customerRefusal("state_conflict", "prescription_ended")
  }
  await setCart(sql, attachment.prescription_id, attachment.cart_id)
  return cart_id
}

/**
 * Has a prescription that still waits reviewed for another cart. While a pharmacist works on it the
 * cart stays what the pharmacist sees.
 *
 * @throws not_found, state_conflict, claim_held
 */
export async function attachWaiting(sql: Sql, attachment: Attachment): Promise<void> {
  const { status, claimed } = await lockOwn(sql, attachment)
  // Signed, and what follows from the signature is not done yet.
  if (status === "active") {
    throw customerRefusal("claim_held", "general")
  }
  if (status !== "in_review" && status !== "on_hold") {
    throw customerRefusal("state_conflict", "prescription_ended")
  }
  if (claimed) {
    throw customerRefusal("claim_held", "general")
  }
  await setCart(sql, attachment.prescription_id, attachment.cart_id)
}

/** Undoes an attachment unless the prescription has moved on since. */
export async function detachFrom(
  sql: Sql,
  { prescription_id, cart_id, before }: Undo
): Promise<void> {
  await sql(
    `UPDATE prescription SET cart_id = ?, updated_at = now() WHERE id = ? AND cart_id = ?`,
    [before, prescription_id, cart_id]
  )
}

async function lockOwn(sql: Sql, { prescription_id, customer_id }: Attachment) {
  const [row] = await sql<{ status: string; cart_id: string | null; claimed: boolean }>(
    `SELECT status, cart_id, coalesce(claim_until > clock_timestamp(), false) AS claimed
     FROM prescription WHERE id = ? AND customer_id = ? AND deleted_at IS NULL FOR UPDATE`,
    [prescription_id, customer_id]
  )
  if (!row) {
    throw notFound()
  }
  return row
}

async function setCart(sql: Sql, prescriptionId: string, cartId: string): Promise<void> {
  await sql(`UPDATE prescription SET cart_id = ?, updated_at = now() WHERE id = ?`, [
    cartId,
    prescriptionId,
  ])
}
