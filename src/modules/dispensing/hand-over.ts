import { generateEntityId } from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow } from "../../contracts/authorisation"
import { refusal } from "../../lib/errors"
import { nameOf } from "../../lib/name-of-line"
import type { Sql } from "../../lib/sql"
import { baseUnitsOf } from "../../rules/packs"
import { consumedOf, lockAllocations, writeEntry, type Ledger } from "./ledger"
import { allocationToLeaveOn } from "./nets/at-hand-over"
import { loadOrderLines, type OrderLine } from "./order-lines"
import type { HandoverInput } from "./types"

export type HandoverResult = { id: string; order_id: string; already_done: boolean }

type Line = HandoverInput["lines"][number]

/**
 * Consumes the units and writes the dispenses of one fulfilment, in one transaction. A second
 * call gives the first one's handover.
 *
 * @throws rx_required and its kin, naming the order line
 */
export async function handOver(ledger: Ledger, input: HandoverInput): Promise<HandoverResult> {
  const orderLines = await loadOrderLines(
    ledger.dependencies.order,
    input.lines.map((line) => line.order_line_id)
  )
  return ledger.transaction((sql) => handOverLines(sql, { input, orderLines }))
}

/**
 * A parcel that a pharmacist handed over is with the customer, whatever else was not written yet.
 *
 * @throws state_conflict
 */
export async function assertNotHandedOver(sql: Sql, fulfillmentId: string): Promise<void> {
  const handovers = await sql(`SELECT id FROM rx_handover WHERE fulfillment_id = ?`, [
    fulfillmentId,
  ])
  if (handovers.length > 0) {
    throw refusal("state_conflict", "The parcel was handed over: it comes back as a return")
  }
}

async function handOverLines(
  sql: Sql,
  { input, orderLines }: { input: HandoverInput; orderLines: Map<string, OrderLine> }
): Promise<HandoverResult> {
  const id = await insertHandover(sql, input)
  if (!id) {
    const [done] = await sql<{ id: string; order_id: string }>(
      `SELECT id, order_id FROM rx_handover WHERE fulfillment_id = ?`,
      [input.fulfillment_id]
    )
    return { ...done, already_done: true }
  }

  const { allocations, authorisations } = await lockAllocations(sql, {
    where: "order_line_id = ANY(ARRAY[?]::text[])",
    parameters: [input.lines.map((line) => line.order_line_id)],
  })
  for (const line of input.lines) {
    const orderLine = orderLines.get(line.order_line_id)
    const held = allocations.find((row) => row.order_line_id === line.order_line_id)
    const authorisation = held && authorisations.get(held.authorisation_id)
    const allocation = allocationToLeaveOn(held, { input, line, orderLine, authorisation })
    await consume(sql, { input, line, name: nameOf(orderLine), allocation })
    await insertDispense(sql, { handoverId: id, input, line, allocation, authorisation })
  }
  return { id, order_id: input.order_id, already_done: false }
}

/** The unique key on the fulfilment makes a second handover wait here and find the first. */
async function insertHandover(sql: Sql, input: HandoverInput): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    `INSERT INTO rx_handover (id, order_id, fulfillment_id, location_id, pharmacist_snapshot,
       licence_snapshot, when_handed_over)
     VALUES (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?) ON CONFLICT DO NOTHING RETURNING id`,
    [
      generateEntityId(undefined, "rxho"),
      input.order_id,
      input.fulfillment_id,
      input.location_id,
      JSON.stringify(input.pharmacist_snapshot),
      JSON.stringify(input.licence_snapshot),
      input.at,
    ]
  )
  return row?.id
}

type Consumption = { input: HandoverInput; line: Line; name: string; allocation: AllocationRow }

async function consume(sql: Sql, { input, line, name, allocation }: Consumption): Promise<void> {
  const units = baseUnitsOf(line.facts, line.quantity)
  const consumed = (await consumedOf(sql, allocation)) + units
  if (consumed > allocation.quantity_base_units) {
    throw refusal("rx_line_exhausted", `${name}: is handed over already`)
  }
  await writeEntry(sql, allocation, {
    kind: "consume",
    quantity_base_units: units,
    fulfillment_id: input.fulfillment_id,
  })
  if (consumed === allocation.quantity_base_units) {
    await sql(`UPDATE rx_allocation SET state = 'consumed', updated_at = now() WHERE id = ?`, [
      allocation.id,
    ])
  }
}

type DispenseInput = {
  handoverId: string
  input: HandoverInput
  line: Line
  allocation: AllocationRow
  authorisation: AuthorisationRow | undefined
}

async function insertDispense(
  sql: Sql,
  { handoverId, input, line, allocation, authorisation }: DispenseInput
): Promise<void> {
  await sql(
    `INSERT INTO rx_dispense (id, handover_id, order_id, order_line_id, fulfillment_id, allocation_id,
       prescription_id, prescription_line_id, medicine_id, scheme, quantity_base_units, batch_number,
       expires_on, manufacturer, mrp_paise, pharmacist_snapshot, licence_snapshot, when_handed_over)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)`,
    [
      generateEntityId(undefined, "rxdsp"),
      handoverId,
      input.order_id,
      line.order_line_id,
      input.fulfillment_id,
      allocation.id,
      authorisation?.prescription_id,
      authorisation?.prescription_line_id,
      line.facts.medicine_id,
      line.facts.scheme,
      baseUnitsOf(line.facts, line.quantity),
      line.lot.batch_number,
      line.lot.expires_on,
      line.facts.manufacturer,
      line.lot.mrp_paise,
      JSON.stringify(input.pharmacist_snapshot),
      JSON.stringify(input.licence_snapshot),
      input.at,
    ]
  )
}
