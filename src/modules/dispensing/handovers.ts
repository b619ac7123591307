import { generateEntityId } from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow } from "../../contracts/authorisation"
import { refusal } from "../../lib/errors"
import { isExpired } from "../../lib/ist"
import { nameOf } from "../../lib/name-of-line"
import { lockAllocations, writeEntry } from "./allocations"
import { type OrderLine } from "./order-lines"
import type { Sql } from "../../lib/sql"
import { assertAllocation } from "../../rules/allocation"
import { baseUnitsOf } from "../../rules/packs"
import type { HandoverInput } from "./types"

export type HandoverResult = { id: string; order_id: string; already_done: boolean }

export async function handOverLines(
  sql: Sql,
  input: HandoverInput,
  orderLines: Map<string, OrderLine>,
  today: string
): Promise<HandoverResult> {
  const id = await insertHandover(sql, input)
  if (!id) {
    const [done] = await sql<{ id: string; order_id: string }>(
      `SELECT id, order_id FROM rx_handover WHERE fulfillment_id = ?`,
      [input.fulfillment_id]
    )
    return { ...done, already_done: true }
  }

  const { allocations, authorisations } = await lockAllocations(
    sql,
    `order_line_id = ANY(ARRAY[?]::text[])`,
    [input.lines.map((line) => line.order_line_id)]
  )
  for (const line of input.lines) {
    const orderLine = orderLines.get(line.order_line_id)
    const name = nameOf(orderLine)
    if (!orderLine || orderLine.order_id !== input.order_id) {
      throw refusal("rx_required", `${name}: is not a line of the order`)
    }
    const allocation = allocations.find((row) => row.order_line_id === line.order_line_id)
    const authorisation = allocation && authorisations.get(allocation.authorisation_id)
    assertAllocation(allocation, {
      line: name,
      authorisation,
      customer_id: orderLine.customer_id,
      variant_id: line.facts.variant_id,
      states: ["reserved"],
      asker: "staff",
      today,
    })
    if (isExpired(line.lot.expires_on, today)) {
      throw refusal("state_conflict", `${name}: the lot's last day was ${line.lot.expires_on}`)
    }
    await consume(sql, {
      name,
      allocation,
      units: baseUnitsOf(line.facts, line.quantity),
      fulfillmentId: input.fulfillment_id,
    })
    await insertDispense(sql, id, input, line, allocation, authorisation)
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

type Consumption = { name: string; allocation: AllocationRow; units: number; fulfillmentId: string }

async function consume(
  sql: Sql,
  { name, allocation, units, fulfillmentId }: Consumption
): Promise<void> {
  const [{ consumed }] = await sql<{ consumed: number }>(
    `SELECT coalesce(sum(quantity_base_units), 0)::int AS consumed FROM rx_ledger_entry
     WHERE allocation_id = ? AND kind = 'consume'`,
    [allocation.id]
  )
  if (consumed + units > allocation.quantity_base_units) {
    throw refusal("rx_line_exhausted", `${name}: is handed over already`)
  }
  await writeEntry(sql, allocation, "consume", units, fulfillmentId)
  if (consumed + units === allocation.quantity_base_units) {
    await sql(`UPDATE rx_allocation SET state = 'consumed', updated_at = now() WHERE id = ?`, [
      allocation.id,
    ])
  }
}

async function insertDispense(
  sql: Sql,
  handoverId: string,
  input: HandoverInput,
  line: HandoverInput["lines"][number],
  allocation: AllocationRow,
  authorisation: AuthorisationRow | undefined
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
