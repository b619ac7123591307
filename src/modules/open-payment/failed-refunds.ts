import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { REFUND_WAYS } from "./models/refund-settlement"

export type RefundOfSomebody = { id: string; user_id: string }

export type RefundPaid = RefundOfSomebody & {
  way: (typeof REFUND_WAYS)[number]
  reference: string
  /** Of a refund at Razorpay. */
  receipt: string | null
}

type Standing = {
  amount_paise: number
  claimed_by: string | null
  settled_by: string | null
  way: string | null
  reference: string | null
}

export async function claimRefund(sql: Sql, { id, user_id }: RefundOfSomebody): Promise<void> {
  const refund = await lockFailedRefund(sql, id)
  assertOpen(refund)
  assertNotOthers(refund, user_id)
  await sql(`INSERT INTO refund_claim (id, claimed_by) VALUES (?, ?) ON CONFLICT (id) DO NOTHING`, [
    id,
    user_id,
  ])
}

/** @param user_id whose claim it was when it was looked at: another's, made meanwhile, stands. */
export async function releaseRefund(sql: Sql, { id, user_id }: RefundOfSomebody): Promise<void> {
  const refund = await lockFailedRefund(sql, id)
  assertOpen(refund)
  if (!refund.claimed_by) {
    throw refusal("claim_required", "Nobody is paying this refund now")
  }
  assertNotOthers(refund, user_id)
  await sql(`DELETE FROM refund_claim WHERE id = ?`, [id])
}

export async function settleRefund(sql: Sql, paid: RefundPaid): Promise<void> {
  const { id, user_id, way, reference, receipt } = paid
  const refund = await lockFailedRefund(sql, id)
  const isSaidAgain =
    refund.settled_by === user_id && refund.way === way && refund.reference === reference
  if (isSaidAgain) {
    return
  }
  assertOpen(refund)
  assertNotOthers(refund, user_id)
  if (!refund.claimed_by) {
    throw refusal(
      "claim_required",
      "Press “I pay this” first, so that nobody else pays it too. Then pay it."
    )
  }
  const written = await sql(
    `INSERT INTO refund_settlement (id, amount_paise, way, reference, receipt, settled_by)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
    [id, refund.amount_paise, way, reference, receipt, user_id]
  )
  if (written.length === 0) {
    throw refusal(
      "state_conflict",
      "This refund in Razorpay was entered for another failed refund already"
    )
  }
}

/** The lock first: what was written by whoever held it is read by a statement of its own. */
async function lockFailedRefund(sql: Sql, id: string): Promise<Standing> {
  await sql(`SELECT id FROM refund_outcome WHERE id = ? FOR UPDATE`, [id])
  const [refund] = await sql<Standing>(
    `SELECT f.amount_paise, c.claimed_by, s.settled_by, s.way, s.reference
     FROM refund_outcome f
     LEFT JOIN refund_claim c ON c.id = f.id
     LEFT JOIN refund_settlement s ON s.id = f.id
     WHERE f.id = ? AND f.outcome = 'failed'`,
    [id]
  )
  if (!refund) {
    throw refusal("not_found", "There is no such failed refund")
  }
  return refund
}

function assertOpen({ settled_by }: Standing): void {
  if (settled_by) {
    throw refusal(
      "state_conflict",
      "This refund is settled: it was paid in another way. Do not pay it again."
    )
  }
}

function assertNotOthers({ claimed_by }: Standing, userId: string): void {
  if (claimed_by && claimed_by !== userId) {
    throw refusal(
      "claim_held",
      "Somebody else is paying this refund now: the list says who. Do not pay it too."
    )
  }
}
