import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { lockClaimed, notFound, type LockedPrescription } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { assertPagesOpened } from "./page-views"
import { sealedPlace } from "./sealed-places"
import { insertSignedAct, type ActToCarryOut } from "./signed-acts"
import { SAME_IMAGE_HOLD, type PrescriptionStatus } from "./types"

export type ReleaseHoldInput = {
  prescription_id: string
  user_id: string
  pharmacist_snapshot: Record<string, unknown>
  reason: string
}

/**
 * A reused image may be rejected at once. Anything else needs the decision first.
 *
 * @throws hold_undecided
 */
export function assertHoldDecided(
  prescription: LockedPrescription,
  after: PrescriptionStatus
): void {
  if (isUndecided(prescription) && after !== "rejected") {
    throw refusal(
      "hold_undecided",
      "The same image came from another account. Look at the other prescription, then release this one with a reason, or reject it."
    )
  }
}

/**
 * Lets a prescription whose image another account sent before go on to its review.
 *
 * @throws not_found, already_reviewed, claim_held, claim_required, state_conflict, pages_not_opened
 */
export async function releaseHold(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  input: ReleaseHoldInput
): Promise<ActToCarryOut> {
  const prescription = await lockClaimed(sql, input)
  if (!isUndecided(prescription)) {
    throw refusal("state_conflict", "This prescription does not wait for a decision on its image")
  }
  await assertPagesOpened(sql, input, { approves: false })
  const id = generateEntityId(undefined, "rxrel")
  await sql(
    `INSERT INTO rx_hold_release (id, prescription_id, pharmacist_user_id, pharmacist_snapshot,
       sealed_reason, released_at)
     VALUES (?, ?, ?, ?::jsonb, ?, clock_timestamp())`,
    [
      id,
      prescription.id,
      input.user_id,
      JSON.stringify(input.pharmacist_snapshot),
      await privacy.sealText(prescription.customer_id, input.reason, sealedPlace.releaseReason(id)),
    ]
  )
  await sql(
    `UPDATE prescription SET status = 'in_review', status_reason = NULL, updated_at = now()
     WHERE id = ?`,
    [prescription.id]
  )
  return insertSignedAct(sql, { id, kind: "hold_release", prescription_id: prescription.id })
}

/** A release as the log names it: ids alone. */
export async function holdReleaseOf(
  sql: Sql,
  id: string
): Promise<{ id: string; prescription_id: string; pharmacist_user_id: string }> {
  const [release] = await sql<{ id: string; prescription_id: string; pharmacist_user_id: string }>(
    `SELECT id, prescription_id, pharmacist_user_id FROM rx_hold_release WHERE id = ?`,
    [id]
  )
  if (!release) {
    throw notFound()
  }
  return release
}

function isUndecided({ status, status_reason }: LockedPrescription): boolean {
  return status === "on_hold" && status_reason === SAME_IMAGE_HOLD
}
