import type { Sql } from "../../lib/sql"

export type WithdrawalStops = {
  /** Orders whose scheduled lines could not leave any more. */
  order_ids: string[]
  /** Carts that nobody has paid for yet. */
  open_carts: number
  /** Something was handed over: that stays with the customer. */
  handed_over: boolean
}

/** What a withdrawal would release now, without a lock: to be told before it. */
export async function stoppedByWithdrawal(
  sql: Sql,
  prescriptionId: string
): Promise<WithdrawalStops> {
  const taken = await sql<{
    order_id: string | null
    cart_id: string
    waits: number
    gone: number
  }>(
    `SELECT a.order_id, a.cart_id,
            sum(CASE l.kind WHEN 'reserve' THEN l.quantity_base_units
                            ELSE -l.quantity_base_units END)::int AS waits,
            count(*) FILTER (WHERE l.kind = 'consume')::int AS gone
     FROM rx_authorisation r JOIN rx_allocation a ON a.authorisation_id = r.id
     JOIN rx_ledger_entry l ON l.allocation_id = a.id
     WHERE r.prescription_id = ? AND NOT EXISTS (
       SELECT 1 FROM rx_authorisation_withdrawal w WHERE w.authorisation_id = r.id)
     GROUP BY a.order_id, a.cart_id ORDER BY a.order_id`,
    [prescriptionId]
  )
  const waiting = taken.filter(({ waits }) => waits > 0)
  return {
    order_ids: [...new Set(waiting.flatMap(({ order_id }) => order_id ?? []))],
    open_carts: waiting.filter(({ order_id }) => order_id === null).length,
    handed_over: taken.some(({ gone }) => gone > 0),
  }
}
