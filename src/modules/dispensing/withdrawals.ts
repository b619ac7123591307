import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { lockAllocations, lockAuthorisations } from "./ledger"
import { releaseAllocation } from "./release-allocations"

export type Withdrawn = {
  /** Something of it was handed over: that stays with the customer. */
  supplied_on: boolean
  /** Orders whose scheduled lines cannot leave any more. */
  stopped_order_ids: string[]
}

export type WithdrawInput = {
  prescription_id: string
  /** What a new review authorised since then stands, whoever comes late. */
  authorised_before: string
  reason_code: string
}

/**
 * Ends the authorisations of a prescription before their time and releases what is still reserved
 * on them: carts close, and what orders took of it and was not handed over cannot leave any more.
 * The second time it changes nothing.
 */
export async function withdrawAuthorisations(
  sql: Sql,
  { prescription_id, authorised_before, reason_code }: WithdrawInput
): Promise<Withdrawn> {
  const found = await authorisedBefore(sql, { prescription_id, authorised_before })
  const ids = (await lockAuthorisations(sql, found)).map(({ id }) => id)
  for (const id of ids) {
    await sql(
      `INSERT INTO rx_authorisation_withdrawal (id, authorisation_id, reason_code) VALUES (?, ?, ?)
       ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "rxwd"), id, reason_code]
    )
  }
  const { allocations } = await lockAllocations(sql, {
    where: "authorisation_id = ANY(ARRAY[?]::text[])",
    parameters: [ids],
  })
  for (const allocation of allocations) {
    await releaseAllocation(sql, allocation)
  }
  return {
    supplied_on: await isSuppliedOn(sql, ids),
    stopped_order_ids: await ordersStopped(sql, ids),
  }
}

export type WhatWasAuthorised = Pick<WithdrawInput, "prescription_id" | "authorised_before">

/** Whether something of what a withdrawal ends is with the customer. */
export async function wasSuppliedOn(sql: Sql, of: WhatWasAuthorised): Promise<boolean> {
  return isSuppliedOn(sql, await authorisedBefore(sql, of))
}

async function authorisedBefore(
  sql: Sql,
  { prescription_id, authorised_before }: WhatWasAuthorised
): Promise<string[]> {
  const found = await sql<{ id: string }>(
    `SELECT id FROM rx_authorisation
     WHERE prescription_id = ? AND created_at < ?::timestamptz AND deleted_at IS NULL`,
    [prescription_id, authorised_before]
  )
  return found.map(({ id }) => id)
}

async function isSuppliedOn(sql: Sql, authorisationIds: string[]): Promise<boolean> {
  const supplied = await sql(
    `SELECT id FROM rx_ledger_entry WHERE authorisation_id = ANY(ARRAY[?]::text[]) AND kind = 'consume'
     LIMIT 1`,
    [authorisationIds]
  )
  return supplied.length > 0
}

export type SuppliedLine = {
  order_id: string
  order_line_id: string
  withdrawal_id: string
  withdrawn_at: Date
  /** As on the line: packs, or base units of a splittable medicine. */
  quantity: number
  /** When somebody of the staff had told the customer. */
  told_at: Date | null
}

/** Lines of orders that were handed over, in part at least, before their approval was taken back. */
export async function linesSupplied(sql: Sql, orderId?: string): Promise<SuppliedLine[]> {
  return sql<SuppliedLine>(
    `SELECT d.order_id, d.order_line_id, w.id AS withdrawal_id, w.created_at AS withdrawn_at,
            t.created_at AS told_at,
            (sum(d.quantity_base_units) * a.quantity / a.quantity_base_units)::int AS quantity
     FROM rx_authorisation_withdrawal w
     JOIN rx_allocation a ON a.authorisation_id = w.authorisation_id
     JOIN rx_dispense d ON d.allocation_id = a.id
     LEFT JOIN rx_withdrawal_told t ON t.withdrawal_id = w.id AND t.order_id = d.order_id
     WHERE ?::text IS NULL OR d.order_id = ?
     GROUP BY d.order_id, d.order_line_id, w.id, t.id, a.id
     ORDER BY withdrawn_at DESC, d.order_line_id`,
    [orderId ?? null, orderId ?? null]
  )
}

export type ToldInput = { order_id: string; withdrawal_ids: string[]; user_id: string }

/** What has come since the list was read is named by nobody, so it stays. */
export async function recordTold(sql: Sql, input: ToldInput): Promise<void> {
  const { order_id, withdrawal_ids, user_id } = input
  const supplied = (await linesSupplied(sql, order_id)).map(({ withdrawal_id }) => withdrawal_id)
  const known = [...new Set(withdrawal_ids)].filter((id) => supplied.includes(id)).sort()
  if (known.length === 0) {
    throw refusal(
      "not_found",
      "Nothing of this order was handed over on an approval that has ended"
    )
  }
  const written: unknown[] = []
  for (const id of known) {
    written.push(
      ...(await sql(
        `INSERT INTO rx_withdrawal_told (id, withdrawal_id, order_id, told_by) VALUES (?, ?, ?, ?)
         ON CONFLICT DO NOTHING RETURNING id`,
        [generateEntityId(undefined, "rxtold"), id, order_id, user_id]
      ))
    )
  }
  if (written.length === 0) {
    throw refusal("state_conflict", "Somebody has recorded already that the customer was told")
  }
}

export type StoppedLine = { order_id: string; order_line_id: string; stopped_at: Date }

/** Lines of orders whose units a withdrawal released, the newest first; of one order, or of all. */
export async function linesStopped(sql: Sql, orderId?: string): Promise<StoppedLine[]> {
  return sql<StoppedLine>(
    `SELECT a.order_id, a.order_line_id, max(w.created_at) AS stopped_at
     FROM ${RELEASED_BY_A_WITHDRAWAL} AND (?::text IS NULL OR a.order_id = ?)
     GROUP BY a.order_id, a.order_line_id ORDER BY stopped_at DESC, a.order_line_id`,
    [orderId ?? null, orderId ?? null]
  )
}

/** Also when a withdrawal is asked again. */
async function ordersStopped(sql: Sql, authorisationIds: string[]): Promise<string[]> {
  const orders = await sql<{ order_id: string }>(
    `SELECT DISTINCT a.order_id FROM ${RELEASED_BY_A_WITHDRAWAL}
       AND a.authorisation_id = ANY(ARRAY[?]::text[])
     ORDER BY a.order_id`,
    [authorisationIds]
  )
  return orders.map(({ order_id }) => order_id)
}

/**
 * What a withdrawal wrote bears the time of its transaction. A release at another time is a cancelled
 * order's own.
 */
const RELEASED_BY_A_WITHDRAWAL = `rx_allocation a
  JOIN rx_authorisation_withdrawal w ON w.authorisation_id = a.authorisation_id
  JOIN rx_ledger_entry l ON l.allocation_id = a.id AND l.kind = 'release'
    AND l.created_at = w.created_at
  WHERE a.order_id IS NOT NULL`
