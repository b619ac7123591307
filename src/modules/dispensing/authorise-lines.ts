import { generateEntityId } from "@medusajs/framework/utils"
import type { AuthorisationRow } from "../../contracts/authorisation"
import type { Condition } from "../../contracts/prescription"
import { refusal } from "../../lib/errors"
import { inForceSql } from "../../lib/in-force"
import type { Sql } from "../../lib/sql"
import { lastDayOf } from "../../rules/validity"
import { lockAuthorisations } from "./ledger"
import type { AuthoriseInput, LineToAuthorise } from "./types"

/**
 * Writes one authorisation a line. The same review line twice gives the row that exists; another
 * review of the same prescription line is refused, or it could be dispensed twice (65(11)(a)).
 */
export async function authoriseLines(sql: Sql, input: AuthoriseInput): Promise<AuthorisationRow[]> {
  input.lines.forEach(assertAuthorisable)
  const policy = await validityPolicy(sql, input.condition, input.signed_on)
  const { authored_on, condition, signed_on } = input
  const validUntil = lastDayOf({ authored_on, condition, policy, on: signed_on })

  for (const line of input.lines) {
    await sql(
      `INSERT INTO rx_authorisation (id, prescription_id, prescription_line_id, review_line_id,
         customer_id, match, medicine_id, generic, quantity_base_units, times_authorised, valid_until,
         validity_policy_id, pharmacist_snapshot)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 1, ?, ?, ?::jsonb)
       ON CONFLICT DO NOTHING`,
      [
        generateEntityId(undefined, "rxauth"),
        input.prescription_id,
        line.prescription_line_id,
        line.review_line_id,
        input.customer_id,
        line.match,
        line.medicine_id,
        line.generic && JSON.stringify(line.generic),
        line.quantity_base_units,
        validUntil,
        policy.id,
        JSON.stringify(input.pharmacist_snapshot),
      ]
    )
  }

  const written = await sql<{ id: string; review_line_id: string; prescription_line_id: string }>(
    `SELECT id, review_line_id, prescription_line_id FROM rx_authorisation WHERE review_line_id = ANY(ARRAY[?]::text[])`,
    [input.lines.map((line) => line.review_line_id)]
  )
  for (const line of input.lines) {
    const row = written.find((candidate) => candidate.review_line_id === line.review_line_id)
    if (row?.prescription_line_id !== line.prescription_line_id) {
      throw refusal("already_reviewed", "The prescription line was authorised by another review")
    }
  }
  return lockAuthorisations(
    sql,
    written.map((row) => row.id)
  )
}

function assertAuthorisable(line: LineToAuthorise): void {
  if (line.repeat_authority !== "once") {
    throw refusal("invalid_request", "repeat_authority: only once is supported")
  }
  if (!Number.isSafeInteger(line.quantity_base_units) || line.quantity_base_units < 1) {
    throw refusal("quantity_invalid", "quantity_base_units: a whole number of at least 1")
  }
  const named =
    line.match === "brand_exact"
      ? line.medicine_id
      : line.match === "generic_only" && line.generic?.molecules.length
  if (!named) {
    throw refusal("invalid_request", "match: needs its medicine or its molecules")
  }
}

async function validityPolicy(sql: Sql, condition: Condition, on: string) {
  const [policy] = await sql<{ id: string; days: number; citation: string }>(
    `SELECT id, days, citation FROM rx_validity_policy policy
     WHERE condition = ? AND ${inForceSql("policy", "?")}
     ORDER BY effective_from DESC LIMIT 1`,
    [condition, on, on]
  )
  return policy
}
