import { generateEntityId } from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow } from "../../contracts/authorisation"
import type { MedicineFacts } from "../../contracts/medicine"
import { refusal, type RefusalCode } from "../../lib/errors"
import { istDate } from "../../lib/ist"
import type { Sql } from "../../lib/sql"
import { chooseAuthorisation, stillFits } from "../../rules/allocation"
import { isSoldWithoutPrescription } from "../../rules/may-be-sold"
import { baseUnitsOf } from "../../rules/packs"
import { ALLOCATION_COLUMNS, lockAuthorisations, writeEntry } from "./ledger"
import { releaseAllocation } from "./release-allocations"
import type { AllocateInput, LineToAllocate } from "./types"

export type AllocationResult = {
  allocated: AllocationRow[]
  /** Those of them that this call made. */
  created_ids: string[]
  /** Lines that stay without an allocation, and why. */
  refused: { line_id: string; code: RefusalCode }[]
}

type LockedForCart = {
  /** What the cart's lines have, by line. */
  held: Map<string, AllocationRow>
  /** What lines have that are no longer in the cart. */
  left: AllocationRow[]
  authorisations: Map<string, AuthorisationRow>
}

type Outcome = { allocation: AllocationRow; created: boolean } | { code: RefusalCode }

/**
 * Gives cart lines units of a prescription, each line from one authorisation. A line that already
 * has its allocation keeps it; one that changed, or left the cart, gives its units back first.
 */
export async function allocateToCart(sql: Sql, input: AllocateInput): Promise<AllocationResult> {
  const locked = await lockForCart(sql, input)
  const result: AllocationResult = { allocated: [], created_ids: [], refused: [] }
  for (const allocation of locked.left) {
    await giveBack(sql, allocation, locked)
  }
  const lines = [...input.lines].sort((a, b) => (a.line_id < b.line_id ? -1 : 1))
  for (const line of lines.filter(({ facts }) => !isSoldWithoutPrescription(facts))) {
    const outcome = await allocateLine(sql, { input, line, locked })
    if ("code" in outcome) {
      result.refused.push({ line_id: line.line_id, code: outcome.code })
      continue
    }
    result.allocated.push(outcome.allocation)
    if (outcome.created) {
      result.created_ids.push(outcome.allocation.id)
    }
  }
  return result
}

/** Locks what the cart holds and what the prescription has. */
export async function lockForCart(sql: Sql, input: AllocateInput): Promise<LockedForCart> {
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
  const allocations = await sql<AllocationRow>(
    `SELECT ${ALLOCATION_COLUMNS} FROM rx_allocation WHERE ${live} ORDER BY id FOR UPDATE`,
    [lineIds, input.cart_id]
  )
  const known = new Set(authorisations.map((row) => row.id))
  if (allocations.some((allocation) => !known.has(allocation.authorisation_id))) {
    throw takenMeanwhile()
  }
  const ofLines = allocations.filter(({ cart_line_id }) => lineIds.includes(cart_line_id))
  return {
    held: new Map(ofLines.map((allocation) => [allocation.cart_line_id, allocation])),
    left: allocations.filter(({ cart_line_id }) => !lineIds.includes(cart_line_id)),
    authorisations: new Map(authorisations.map((row) => [row.id, row])),
  }
}

type LineOfCart = { input: AllocateInput; line: LineToAllocate; locked: LockedForCart }

async function allocateLine(sql: Sql, { input, line, locked }: LineOfCart): Promise<Outcome> {
  const current = locked.held.get(line.line_id)
  if (current && stillFits(current, { line, customer_id: input.customer_id })) {
    return { allocation: current, created: false }
  }
  if (current?.order_line_id) {
    return { code: "state_conflict" }
  }
  if (current) {
    await giveBack(sql, current, locked)
  }
  const choice = chooseAuthorisation([...locked.authorisations.values()], {
    ...input,
    line,
    today: istDate(),
  })
  return "code" in choice
    ? choice
    : { allocation: await reserve(sql, { input, line, ...choice }), created: true }
}

async function giveBack(
  sql: Sql,
  allocation: AllocationRow,
  { authorisations }: LockedForCart
): Promise<void> {
  await releaseAllocation(sql, allocation)
  const source = authorisations.get(allocation.authorisation_id)
  if (source) {
    source.remaining_base_units += allocation.quantity_base_units
  }
}

type Reserving = {
  input: AllocateInput
  line: LineToAllocate
  facts: MedicineFacts
  authorisation: AuthorisationRow
}

async function reserve(
  sql: Sql,
  { input, line, facts, authorisation }: Reserving
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
    throw takenMeanwhile()
  }
  await writeEntry(sql, allocation, { kind: "reserve", quantity_base_units: units })
  authorisation.remaining_base_units -= units
  return allocation
}

function takenMeanwhile() {
  return refusal(
    "state_conflict",
    "The prescription is being used for this cart just now: try again in a moment"
  )
}
