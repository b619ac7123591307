import { generateEntityId } from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow } from "../../contracts/authorisation"
import type { MedicineFacts } from "../../contracts/medicine"
import type { RefusalCode } from "../../lib/errors"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { chooseAuthorisation, stillFits } from "../../rules/allocation"
import { baseUnitsOf } from "../../rules/packs"
import { isAuthorisedProduct } from "../../rules/substitution"
import type { AllocateInput, LineToAllocate } from "./types"

export type AllocationResult = {
  allocated: AllocationRow[]
  /** Those of them that this call made. */
  created_ids: string[]
  /** Lines that stay without an allocation, and why. */
  refused: { line_id: string; code: RefusalCode }[]
}

const ALLOCATION_COLUMNS = `id, authorisation_id, customer_id, cart_id, cart_line_id, order_id,
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
  return readAuthorisations(sql, "a.id = ANY(ARRAY[?]::text[])", [ids])
}

/** What is left of each, as it is at this moment; only under its lock does it stay so. */
export async function readAuthorisations(
  sql: Sql,
  where: string,
  parameters: unknown[]
): Promise<AuthorisationRow[]> {
  return sql<AuthorisationRow>(`${AUTHORISATIONS} WHERE ${where} ORDER BY a.id`, parameters)
}

const AUTHORISATIONS = `
  SELECT a.id, a.prescription_id, a.prescription_line_id, a.review_line_id, a.customer_id, a.match,
         a.medicine_id, a.generic, a.quantity_base_units, a.valid_until, a.validity_policy_id,
         EXISTS (SELECT 1 FROM rx_authorisation_withdrawal w WHERE w.authorisation_id = a.id)
           AS withdrawn,
         (a.quantity_base_units - coalesce((
           SELECT sum(CASE l.kind WHEN 'reserve' THEN l.quantity_base_units
                                  WHEN 'release' THEN -l.quantity_base_units ELSE 0 END)
           FROM rx_ledger_entry l WHERE l.authorisation_id = a.id), 0))::int
           AS remaining_base_units
  FROM rx_authorisation a`

/** What of these approvals carts hold and no order has taken; without a lock. */
export async function readHeldByCarts(
  sql: Sql,
  authorisations: AuthorisationRow[]
): Promise<AllocationRow[]> {
  return sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation
     WHERE authorisation_id = ANY(ARRAY[?]::text[]) AND state = 'reserved'
       AND order_line_id IS NULL AND deleted_at IS NULL ORDER BY id`,
    [authorisations.map(({ id }) => id)]
  )
}

/** Locks allocations, their authorisations first. */
export async function lockAllocations(
  sql: Sql,
  where: string,
  parameters: unknown[]
): Promise<{ allocations: AllocationRow[]; authorisations: Map<string, AuthorisationRow> }> {
  const found = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE ${where}`,
    parameters
  )
  const locked = await lockAuthorisations(
    sql,
    found.map((allocation) => allocation.authorisation_id)
  )
  const allocations = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE id = ANY(ARRAY[?]::text[]) ORDER BY id FOR UPDATE`,
    [found.map((allocation) => allocation.id)]
  )
  return { allocations, authorisations: new Map(locked.map((row) => [row.id, row])) }
}

/**
 * Gives cart lines units of a prescription, each line from one authorisation. A line that already
 * has its allocation keeps it; one that changed, or left the cart, gives its units back first.
 */
export async function allocateLines(
  sql: Sql,
  input: AllocateInput,
  today: string
): Promise<AllocationResult> {
  const lines = [...input.lines].sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
  const { held, left, authorisations } = await lockForCart(sql, input)
  const result: AllocationResult = { allocated: [], created_ids: [], refused: [] }
  const giveBack = async (allocation: AllocationRow) => {
    await releaseAllocation(sql, allocation)
    const source = authorisations.get(allocation.authorisation_id)
    if (source) {
      source.remaining_base_units += allocation.quantity_base_units
    }
  }
  for (const allocation of left) {
    await giveBack(allocation)
  }

  for (const line of lines) {
    if (line.facts && line.facts.sellable && !line.facts.prescription_required) {
      continue
    }
    const current = held.get(line.line_id)
    if (current && stillFits(current, { line, customer_id: input.customer_id })) {
      result.allocated.push(current)
      continue
    }
    if (current?.order_line_id) {
      result.refused.push({ line_id: line.line_id, code: "state_conflict" })
      continue
    }
    if (current) {
      await giveBack(current)
    }
    const choice = chooseAuthorisation([...authorisations.values()], { ...input, line, today })
    if ("code" in choice) {
      result.refused.push({ line_id: line.line_id, code: choice.code })
      continue
    }
    const created = await reserve(sql, input, line, choice.facts, choice.authorisation)
    result.allocated.push(created)
    result.created_ids.push(created.id)
  }
  return result
}

/**
 * Gives back one allocation of the customer's other carts that the short lines could use, of the cart
 * that has waited longest: a cart that was left behind does not burn the prescription. What an order
 * has taken stays with the order.
 *
 * @returns the cart; undefined when there is none
 */
export async function releaseOnOneOtherCart(
  sql: Sql,
  input: AllocateInput,
  short: LineToAllocate[]
): Promise<string | undefined> {
  if (short.length === 0) {
    return undefined
  }
  const { authorisations } = await lockForCart(sql, input)
  const useful = [...authorisations.values()].filter(
    (row) =>
      row.prescription_id === input.prescription_id &&
      short.some(({ facts }) => facts && isAuthorisedProduct(row, facts))
  )
  const [other] = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation
     WHERE authorisation_id = ANY(ARRAY[?]::text[]) AND customer_id = ? AND cart_id <> ?
       AND state = 'reserved' AND order_line_id IS NULL AND deleted_at IS NULL
     ORDER BY created_at, id LIMIT 1 FOR UPDATE`,
    [useful.map((row) => row.id), input.customer_id, input.cart_id]
  )
  return other && (await releaseAllocation(sql, other)) ? other.cart_id : undefined
}

/** Gives back what an allocation still holds. Does nothing the second time. */
export async function releaseAllocation(sql: Sql, allocation: AllocationRow): Promise<boolean> {
  if (allocation.state !== "reserved") {
    return false
  }
  const [{ consumed }] = await sql<{ consumed: number }>(
    `SELECT coalesce(sum(quantity_base_units), 0)::int AS consumed FROM rx_ledger_entry
     WHERE allocation_id = ? AND kind = 'consume'`,
    [allocation.id]
  )
  await writeEntry(sql, allocation, "release", allocation.quantity_base_units - consumed)
  await sql(`UPDATE rx_allocation SET state = 'released', updated_at = now() WHERE id = ?`, [
    allocation.id,
  ])
  return true
}

export async function writeEntry(
  sql: Sql,
  allocation: Pick<AllocationRow, "id" | "authorisation_id">,
  kind: "reserve" | "release" | "consume",
  quantity: number,
  fulfillmentId: string | null = null
): Promise<void> {
  await sql(
    `INSERT INTO rx_ledger_entry (id, authorisation_id, allocation_id, kind, quantity_base_units, fulfillment_id)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "rxled"),
      allocation.authorisation_id,
      allocation.id,
      kind,
      quantity,
      fulfillmentId,
    ]
  )
}

async function lockForCart(sql: Sql, input: AllocateInput) {
  const lineIds = input.lines.map((line) => line.line_id)
  // Of the cart's other lines, which are gone, only what no order has taken.
  const live = `deleted_at IS NULL AND (
    (cart_line_id = ANY(ARRAY[?]::text[]) AND state <> 'released')
    OR (cart_id = ? AND state = 'reserved' AND order_line_id IS NULL))`
  const wanted = await sql<{ id: string }>(
    `SELECT id FROM rx_authorisation WHERE prescription_id = ? AND deleted_at IS NULL
     UNION SELECT authorisation_id FROM rx_allocation WHERE ${live}`,
    [input.prescription_id, lineIds, input.cart_id]
  )
  const authorisations = await lockAuthorisations(
    sql,
    wanted.map((row) => row.id)
  )
  const locked = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE ${live} ORDER BY id FOR UPDATE`,
    [lineIds, input.cart_id]
  )
  const known = new Set(authorisations.map((row) => row.id))
  if (locked.some((allocation) => !known.has(allocation.authorisation_id))) {
    throw refusal("state_conflict", "The cart's lines are being allocated by another request")
  }
  return {
    held: new Map(
      locked
        .filter((allocation) => lineIds.includes(allocation.cart_line_id))
        .map((allocation) => [allocation.cart_line_id, allocation])
    ),
    left: locked.filter((allocation) => !lineIds.includes(allocation.cart_line_id)),
    authorisations: new Map(authorisations.map((row) => [row.id, row])),
  }
}

async function reserve(
  sql: Sql,
  input: AllocateInput,
  line: LineToAllocate,
  facts: MedicineFacts,
  authorisation: AuthorisationRow
): Promise<AllocationRow> {
  const units = baseUnitsOf(facts, line.quantity)
  const [allocation] = await sql<AllocationRow>(
    `INSERT INTO rx_allocation (id, authorisation_id, customer_id, cart_id, cart_line_id, variant_id,
       medicine_id, quantity, quantity_base_units, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'reserved')
     ON CONFLICT (cart_line_id) WHERE state <> 'released' AND deleted_at IS NULL DO NOTHING
     RETURNING ${ALLOCATION_COLUMNS}`,
    [
      generateEntityId(undefined, "rxalc"),
      authorisation.id,
      input.customer_id,
      input.cart_id,
      line.line_id,
      line.variant_id,
      facts.medicine_id,
      line.quantity,
      units,
    ]
  )
  if (!allocation) {
    throw refusal("state_conflict", "The cart's lines are being allocated by another request")
  }
  await writeEntry(sql, allocation, "reserve", units)
  authorisation.remaining_base_units -= units
  return allocation
}
