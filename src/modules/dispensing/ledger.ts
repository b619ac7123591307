import { generateEntityId } from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow } from "../../contracts/authorisation"
import type { Sql } from "../../lib/sql"
import type { DispensingDependencies } from "./dependencies"

/**
 * The ledger of what was authorised. A remainder is a sum of its entries. Whoever writes locks
 * authorisations by id, then allocations by id.
 */
export type Ledger = {
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>
  reading<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>
  dependencies: DispensingDependencies
}

export type Filter = { where: string; parameters: unknown[] }

type Found = { allocations: AllocationRow[]; authorisations: Map<string, AuthorisationRow> }

export const ALLOCATION_COLUMNS = `id, authorisation_id, customer_id, cart_id, cart_line_id, order_id,
  order_line_id, variant_id, medicine_id, quantity, quantity_base_units, state`

/**
 * Locks authorisations in the order of their ids, then reads what is left of each. Every writer of
 * the ledger comes through here, so two of them can never count the same units.
 */
export async function lockAuthorisations(sql: Sql, ids: string[]): Promise<AuthorisationRow[]> {
  if (ids.length === 0) {
    return []
  }
  await sql(
    `SELECT id FROM rx_authorisation WHERE id = ANY(ARRAY[?]::text[]) AND deleted_at IS NULL ORDER BY id FOR UPDATE`,
    [ids]
  )
  return readAuthorisations(sql, { where: "a.id = ANY(ARRAY[?]::text[])", parameters: [ids] })
}

/** What is left of each, as it is at this moment; only under its lock does it stay so. */
export async function readAuthorisations(
  sql: Sql,
  { where, parameters }: Filter
): Promise<AuthorisationRow[]> {
  return sql<AuthorisationRow>(
    `SELECT a.id, a.prescription_id, a.prescription_line_id, a.review_line_id, a.customer_id, a.match,
            a.medicine_id, a.generic, a.quantity_base_units, a.valid_until, a.validity_policy_id,
            EXISTS (SELECT 1 FROM rx_authorisation_withdrawal w WHERE w.authorisation_id = a.id)
              AS withdrawn,
            (a.quantity_base_units - coalesce((
              SELECT sum(CASE l.kind WHEN 'reserve' THEN l.quantity_base_units
                                     WHEN 'release' THEN -l.quantity_base_units ELSE 0 END)
              FROM rx_ledger_entry l WHERE l.authorisation_id = a.id), 0))::int
              AS remaining_base_units
     FROM rx_authorisation a WHERE ${where} ORDER BY a.id`,
    parameters
  )
}

/** Locks allocations, their authorisations first. */
export async function lockAllocations(sql: Sql, { where, parameters }: Filter): Promise<Found> {
  const found = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE ${where}`,
    parameters
  )
  const authorisations = await lockAuthorisations(
    sql,
    found.map((allocation) => allocation.authorisation_id)
  )
  const allocations = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE id = ANY(ARRAY[?]::text[]) ORDER BY id FOR UPDATE`,
    [found.map((allocation) => allocation.id)]
  )
  return { allocations, authorisations: byId(authorisations) }
}

/** Without a lock, for nets that change nothing. */
export async function readAllocations(
  sql: Sql,
  { where, parameters }: Filter
): Promise<AllocationRow[]> {
  return sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE (${where}) AND deleted_at IS NULL ORDER BY id`,
    parameters
  )
}

/** The approvals of these allocations, without a lock. */
export async function readAuthorisationsOf(
  sql: Sql,
  allocations: AllocationRow[]
): Promise<Map<string, AuthorisationRow>> {
  const ids = allocations.map((row) => row.authorisation_id)
  return byId(
    await readAuthorisations(sql, {
      where: "a.id = ANY(ARRAY[?]::text[])",
      parameters: [ids],
    })
  )
}

/** What of these approvals carts hold and no order has taken; without a lock. */
export async function readHeldByCarts(
  sql: Sql,
  authorisations: AuthorisationRow[]
): Promise<AllocationRow[]> {
  return readAllocations(sql, {
    where: `authorisation_id = ANY(ARRAY[?]::text[]) AND state = 'reserved' AND order_line_id IS NULL`,
    parameters: [authorisations.map(({ id }) => id)],
  })
}

type Entry = {
  kind: "reserve" | "release" | "consume"
  quantity_base_units: number
  fulfillment_id?: string
}

export async function writeEntry(
  sql: Sql,
  allocation: Pick<AllocationRow, "id" | "authorisation_id">,
  { kind, quantity_base_units, fulfillment_id }: Entry
): Promise<void> {
  await sql(
    `INSERT INTO rx_ledger_entry (id, authorisation_id, allocation_id, kind, quantity_base_units, fulfillment_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "rxled"),
      allocation.authorisation_id,
      allocation.id,
      kind,
      quantity_base_units,
      fulfillment_id ?? null,
    ]
  )
}

/** Base units of an allocation that were handed over. */
export async function consumedOf(sql: Sql, { id }: Pick<AllocationRow, "id">): Promise<number> {
  const [{ consumed }] = await sql<{ consumed: number }>(
    `SELECT coalesce(sum(quantity_base_units), 0)::int AS consumed FROM rx_ledger_entry
     WHERE allocation_id = ? AND kind = 'consume'`,
    [id]
  )
  return consumed
}

function byId(authorisations: AuthorisationRow[]): Map<string, AuthorisationRow> {
  return new Map(authorisations.map((row) => [row.id, row]))
}
