import type { AuthorisationRow } from "../../contracts/authorisation"
import type { IstDate } from "../../lib/ist"
import type { Sql } from "../../lib/sql"

/** One handing-over on a prescription. */
export type Supply = {
  id: string
  prescription_id: string
  prescription_line_id: string
  order_id: string
  medicine_id: string
  quantity_base_units: number
  when_handed_over: Date
}

/** An approval of which something can still be handed over, whether a cart has taken it or not. */
export type OpenApproval = Pick<
  AuthorisationRow,
  "id" | "prescription_id" | "prescription_line_id" | "medicine_id" | "generic" | "valid_until"
> & { left_base_units: number }

/** What a customer has of an approval: `left_base_units` are those that no order has taken. */
export type Supplying = Pick<
  AuthorisationRow,
  "prescription_line_id" | "medicine_id" | "generic"
> & { left_base_units: number }

/** What was handed over on these prescriptions since then, the latest first. */
export async function suppliesOn(
  sql: Sql,
  { prescription_ids, since }: { prescription_ids: string[]; since: Date }
): Promise<Supply[]> {
  return sql<Supply>(
    `SELECT id, prescription_id, prescription_line_id, order_id, medicine_id, quantity_base_units,
            when_handed_over
     FROM rx_dispense
     WHERE prescription_id = ANY(ARRAY[?]::text[]) AND when_handed_over >= ? AND deleted_at IS NULL
     ORDER BY when_handed_over DESC, id`,
    [prescription_ids, since]
  )
}

/** The orders that hold, or held, something of a prescription, the newest first. */
export async function ordersOn(sql: Sql, prescriptionId: string): Promise<string[]> {
  const orders = await sql<{ order_id: string }>(
    `SELECT a.order_id FROM rx_authorisation r
     JOIN rx_allocation a ON a.authorisation_id = r.id
     WHERE r.prescription_id = ? AND a.order_id IS NOT NULL
     GROUP BY a.order_id ORDER BY max(a.created_at) DESC`,
    [prescriptionId]
  )
  return orders.map(({ order_id }) => order_id)
}

/** What may still be handed over on these prescriptions. */
export async function openApprovalsOn(
  sql: Sql,
  { prescription_ids, today }: { prescription_ids: string[]; today: IstDate }
): Promise<OpenApproval[]> {
  return sql<OpenApproval>(
    `SELECT * FROM (
       SELECT a.id, a.prescription_id, a.prescription_line_id, a.medicine_id, a.generic, a.valid_until,
              (a.quantity_base_units - coalesce((
                SELECT sum(l.quantity_base_units) FROM rx_ledger_entry l
                WHERE l.authorisation_id = a.id AND l.kind = 'consume'), 0))::int AS left_base_units
       FROM rx_authorisation a
       WHERE a.prescription_id = ANY(ARRAY[?]::text[]) AND a.valid_until >= ? AND a.deleted_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM rx_authorisation_withdrawal w WHERE w.authorisation_id = a.id)
     ) open WHERE left_base_units > 0 ORDER BY valid_until, id`,
    [prescription_ids, today]
  )
}

/** The approvals of these prescriptions that were not taken back, with what a cart can still have of them. */
export async function suppliesLeftOn(sql: Sql, prescriptionIds: string[]): Promise<Supplying[]> {
  return sql<Supplying>(
    `SELECT a.prescription_line_id, a.medicine_id, a.generic,
            (a.quantity_base_units - coalesce((
              SELECT sum(CASE l.kind WHEN 'reserve' THEN l.quantity_base_units
                                     WHEN 'release' THEN -l.quantity_base_units ELSE 0 END)
              FROM rx_allocation t JOIN rx_ledger_entry l ON l.allocation_id = t.id
              WHERE t.authorisation_id = a.id AND t.order_line_id IS NOT NULL), 0))::int
              AS left_base_units
     FROM rx_authorisation a
     WHERE a.prescription_id = ANY(ARRAY[?]::text[]) AND a.deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM rx_authorisation_withdrawal w WHERE w.authorisation_id = a.id)
     ORDER BY a.id`,
    [prescriptionIds]
  )
}
