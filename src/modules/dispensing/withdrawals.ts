import { generateEntityId } from "@medusajs/framework/utils"
import { lockAllocations, lockAuthorisations, releaseAllocation } from "./allocations"
import type { Sql } from "../../lib/sql"

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

export async function withdrawAuthorisations(
  sql: Sql,
  { prescription_id, authorised_before, reason_code }: WithdrawInput
): Promise<Withdrawn> {
  const found = await sql<{ id: string }>(
    `SELECT id FROM rx_authorisation
     WHERE prescription_id = ? AND created_at < ?::timestamptz AND deleted_at IS NULL`,
    [prescription_id, authorised_before]
  )
  const ids = (
    await lockAuthorisations(
      sql,
      found.map(({ id }) => id)
    )
  ).map(({ id }) => id)
  for (const id of ids) {
    await sql(
      `INSERT INTO rx_authorisation_withdrawal (id, authorisation_id, reason_code) VALUES (?, ?, ?)
       ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "rxwd"), id, reason_code]
    )
  }
  const { allocations } = await lockAllocations(sql, `authorisation_id = ANY(ARRAY[?]::text[])`, [
    ids,
  ])
  for (const allocation of allocations) {
    await releaseAllocation(sql, allocation)
  }
  const supplied = await sql(
    `SELECT id FROM rx_ledger_entry WHERE authorisation_id = ANY(ARRAY[?]::text[]) AND kind = 'consume'
     LIMIT 1`,
    [ids]
  )
  return { supplied_on: supplied.length > 0, stopped_order_ids: await ordersStopped(sql, ids) }
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
