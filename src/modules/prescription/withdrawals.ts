import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { notFound } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { sealedPlace } from "./sealed-places"
import { ACT_UNDER_WAY, insertSignedAct, type ActToCarryOut } from "./signed-acts"

export type WithdrawInput = {
  prescription_id: string
  user_id: string
  pharmacist_snapshot: Record<string, unknown>
  reason: string
}

export type WithdrawalDTO = {
  id: string
  prescription_id: string
  pharmacist_user_id: string
  /** By the database's clock, in full. */
  withdrawn_at: string
}

/**
 * Takes back what was signed: the prescription is no longer active from here on. A review that is
 * still being carried out would make its authorisations afterwards, so it is waited for; one that
 * failed for good makes none.
 *
 * @throws not_found, state_conflict
 */
export async function recordWithdrawal(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  input: WithdrawInput
): Promise<{ withdrawal: WithdrawalDTO; act: ActToCarryOut }> {
  const [prescription] = await sql<{ customer_id: string; status: string; under_way: boolean }>(
    `SELECT p.customer_id, p.status, ${ACT_UNDER_WAY} AS under_way
     FROM prescription p WHERE p.id = ? AND p.deleted_at IS NULL FOR UPDATE OF p`,
    [input.prescription_id]
  )
  if (!prescription) {
    throw notFound()
  }
  if (prescription.status !== "active") {
    throw refusal("state_conflict", "This prescription has no approval that could be taken back")
  }
  if (prescription.under_way) {
    throw refusal("state_conflict", "The review is still being carried out. Try again in a minute.")
  }
  const id = generateEntityId(undefined, "rxwdl")
  await sql(
    `INSERT INTO rx_withdrawal (id, prescription_id, pharmacist_user_id, pharmacist_snapshot,
       sealed_reason, withdrawn_at)
     VALUES (?, ?, ?, ?::jsonb, ?, clock_timestamp())`,
    [
      id,
      input.prescription_id,
      input.user_id,
      JSON.stringify(input.pharmacist_snapshot),
      await privacy.sealText(
        prescription.customer_id,
        input.reason,
        sealedPlace.withdrawalReason(id)
      ),
    ]
  )
  await sql(
    `UPDATE prescription SET status = 'stopped', status_reason = 'authorisation_withdrawn',
            validity_until = NULL, updated_at = now() WHERE id = ?`,
    [input.prescription_id]
  )
  const act = await insertSignedAct(sql, {
    id,
    kind: "withdrawal",
    prescription_id: input.prescription_id,
  })
  return { withdrawal: await withdrawalOf(sql, id), act }
}

export async function withdrawalOf(sql: Sql, id: string): Promise<WithdrawalDTO> {
  const [withdrawal] = await sql<WithdrawalDTO>(
    `SELECT id, prescription_id, pharmacist_user_id, withdrawn_at::text FROM rx_withdrawal WHERE id = ?`,
    [id]
  )
  if (!withdrawal) {
    throw notFound()
  }
  return withdrawal
}

/**
 * A prescription of which nothing was handed over waits for a new review; of one that was supplied on
 * in part nothing more may be supplied (Rule 65(11)(a)). Only its last withdrawal decides.
 */
export async function reopenWithdrawn(
  sql: Sql,
  { id, prescription_id }: WithdrawalDTO
): Promise<void> {
  await sql(
    `UPDATE prescription SET status = 'in_review', updated_at = now()
     WHERE id = ? AND status = 'stopped'
       AND ? = (SELECT w.id FROM rx_withdrawal w WHERE w.prescription_id = prescription.id
                ORDER BY w.withdrawn_at DESC LIMIT 1)`,
    [prescription_id, id]
  )
}
