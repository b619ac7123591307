import { customerRefusal, refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { PrescriptionStatus } from "./types"

/** One person at work on one prescription. */
type Claimant = { prescription_id: string; user_id: string }

type ClaimDTO = { prescription_id: string; claimed_by: string; claim_until: Date }

const REVIEWABLE = `('in_review', 'on_hold')`

/**
 * Takes the prescription for one pharmacist until the lease ends; again for the same one extends it.
 * One UPDATE decides between any number of them.
 *
 * @throws not_found, claim_held, already_reviewed
 */
export async function claimPrescription(
  sql: Sql,
  { prescription_id, user_id, seconds }: Claimant & { seconds: number }
): Promise<ClaimDTO> {
  const [claim] = await sql<ClaimDTO>(
    `UPDATE prescription
     SET claimed_by = ?, claim_until = clock_timestamp() + make_interval(secs => ?), updated_at = now()
     WHERE id = ? AND deleted_at IS NULL AND status IN ${REVIEWABLE}
       AND (claimed_by IS NULL OR claimed_by = ? OR claim_until <= clock_timestamp())
     RETURNING id AS prescription_id, claimed_by, claim_until`,
    [user_id, seconds, prescription_id, user_id]
  )
  if (claim) {
    return claim
  }
  const [found] = await sql<{ reviewable: boolean }>(
    `SELECT status IN ${REVIEWABLE} AS reviewable FROM prescription WHERE id = ? AND deleted_at IS NULL`,
    [prescription_id]
  )
  if (!found) {
    throw notFound()
  }
  throw found.reviewable
    ? refusal("claim_held", "Somebody else is working on this prescription")
    : refusal("already_reviewed", "The prescription is not waiting for a review")
}

/** Extends a claim that is still held. @throws claim_required */
export async function renewClaim(
  sql: Sql,
  { prescription_id, user_id, seconds }: Claimant & { seconds: number }
): Promise<ClaimDTO> {
  const [claim] = await sql<ClaimDTO>(
    `UPDATE prescription SET claim_until = clock_timestamp() + make_interval(secs => ?)
     WHERE id = ? AND claimed_by = ? AND claim_until > clock_timestamp() AND deleted_at IS NULL
     RETURNING id AS prescription_id, claimed_by, claim_until`,
    [seconds, prescription_id, user_id]
  )
  if (!claim) {
    throw refusal("claim_required", "The claim has ended")
  }
  return claim
}

/** Lets go of one's own claim; nothing happens when it is not one's own. */
export async function releaseClaim(
  sql: Sql,
  { prescription_id, user_id }: Claimant
): Promise<void> {
  await sql(
    `UPDATE prescription SET claimed_by = NULL, claim_until = NULL, updated_at = now()
     WHERE id = ? AND claimed_by = ?`,
    [prescription_id, user_id]
  )
}

export type LockedPrescription = {
  id: string
  customer_id: string
  patient_id: string
  cart_id: string | null
  status: PrescriptionStatus
  status_reason: string | null
}

/**
 * The row lock under which a review is written.
 *
 * @throws not_found, already_reviewed, claim_held, claim_required
 */
export async function lockClaimed(
  sql: Sql,
  { prescription_id, user_id }: Claimant
): Promise<LockedPrescription> {
  const [row] = await sql<
    LockedPrescription & { reviewable: boolean; claimed_by: string | null; live: boolean }
  >(
    `SELECT id, customer_id, patient_id, cart_id, status, status_reason, status IN ${REVIEWABLE} AS reviewable, claimed_by,
            coalesce(claim_until > clock_timestamp(), false) AS live
     FROM prescription WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [prescription_id]
  )
  if (!row) {
    throw notFound()
  }
  if (!row.reviewable) {
    throw refusal("already_reviewed", "The prescription is not waiting for a review")
  }
  if (row.live && row.claimed_by !== user_id) {
    throw refusal("claim_held", "Somebody else is working on this prescription")
  }
  if (!row.live || row.claimed_by !== user_id) {
    throw refusal("claim_required", "Claim the prescription before you review it")
  }
  return row
}

export function notFound() {
  return customerRefusal("not_found", "prescription")
}
