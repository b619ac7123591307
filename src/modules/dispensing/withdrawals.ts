import { generateEntityId } from "@medusajs/framework/utils"
import { lockAllocations, lockAuthorisations, releaseAllocation } from "./allocations"
import type { Sql } from "../../lib/sql"

export async function withdrawAuthorisations(
  sql: Sql,
  ids: string[],
  reasonCode: string
): Promise<void> {
  const authorisations = await lockAuthorisations(sql, ids)
  for (const { id } of authorisations) {
    await sql(
      `INSERT INTO rx_authorisation_withdrawal (id, authorisation_id, reason_code) VALUES (?, ?, ?)
       ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "rxwd"), id, reasonCode]
    )
  }
  const { allocations } = await lockAllocations(sql, `authorisation_id = ANY(ARRAY[?]::text[])`, [
    ids,
  ])
  for (const allocation of allocations) {
    await releaseAllocation(sql, allocation)
  }
}
