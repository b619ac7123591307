import type { AllocationRow } from "../../contracts/authorisation"
import type { Sql } from "../../lib/sql"
import { consumedOf, lockAllocations, writeEntry, type Filter } from "./ledger"

export type ToRelease =
  | { allocation_ids: string[] }
  | { order_id: string; order_line_ids?: string[] }
  | { cart_id: string }

/**
 * Gives units back, once. Consumed units stay consumed. A line counts as one of the order that is
 * named with it, and of no other; what an order has taken is no longer its cart's.
 *
 * @returns the allocations that this call released
 */
export async function releaseAllocations(sql: Sql, by: ToRelease): Promise<string[]> {
  const { allocations } = await lockAllocations(sql, filterOf(by))
  const released: string[] = []
  for (const allocation of allocations) {
    if (await releaseAllocation(sql, allocation)) {
      released.push(allocation.id)
    }
  }
  return released
}

/** Gives back what a locked allocation still holds. Does nothing the second time. */
export async function releaseAllocation(sql: Sql, allocation: AllocationRow): Promise<boolean> {
  if (allocation.state !== "reserved") {
    return false
  }
  const unused = allocation.quantity_base_units - (await consumedOf(sql, allocation))
  await writeEntry(sql, allocation, { kind: "release", quantity_base_units: unused })
  await sql(`UPDATE rx_allocation SET state = 'released', updated_at = now() WHERE id = ?`, [
    allocation.id,
  ])
  return true
}

function filterOf(by: ToRelease): Filter {
  if ("allocation_ids" in by) {
    return { where: "id = ANY(ARRAY[?]::text[])", parameters: [by.allocation_ids] }
  }
  if ("cart_id" in by) {
    return { where: "cart_id = ? AND order_id IS NULL", parameters: [by.cart_id] }
  }
  if (by.order_line_ids) {
    return {
      where: "order_id = ? AND order_line_id = ANY(ARRAY[?]::text[])",
      parameters: [by.order_id, by.order_line_ids],
    }
  }
  return { where: "order_id = ?", parameters: [by.order_id] }
}
