import type { AllocationRow, AuthorisationRow } from "../../../contracts/authorisation"
import { customerRefusal, refusal } from "../../../lib/errors"
import { istDate } from "../../../lib/ist"
import { nameOf } from "../../../lib/name-of-line"
import type { Sql } from "../../../lib/sql"
import { assertAllocation } from "../../../rules/allocation"
import { needsPrescription } from "../../../rules/may-be-sold"
import { lockAllocations, readAllocations, type Ledger } from "../ledger"
import { loadOrderLines, type OrderLine } from "../order-lines"
import type { ReservationToCheck } from "../types"

/** What is reserved for one order line. */
type Claim = { orderLine: OrderLine; quantity: number }

/**
 * The net at every reservation of stock. The first one of an order line ties the allocation to
 * it. Call it before taking locks of your own: it opens its own transaction.
 *
 * @throws rx_required and its kin, naming the order line
 */
export async function assertReservable(ledger: Ledger, items: ReservationToCheck[]): Promise<void> {
  const scheduled = items.filter((item) => needsPrescription(item.facts, nameOf(undefined)))
  if (scheduled.length === 0) {
    return
  }
  const orderLines = await loadOrderLines(
    ledger.dependencies.order,
    scheduled.flatMap((item) => item.line_item_id ?? [])
  )
  const claims = scheduled.map((item) => claimOf(item, orderLines))
  const abandoned = await linesThatAreGone(ledger, claims)
  await ledger.transaction((sql) => bindToOrderLines(sql, { claims, abandoned }))
}

/** @throws rx_required, rx_product_mismatch */
function claimOf(item: ReservationToCheck, orderLines: Map<string, OrderLine>): Claim {
  const orderLine = item.line_item_id ? orderLines.get(item.line_item_id) : undefined
  if (!orderLine) {
    throw refusal("rx_required", "A scheduled medicine is reserved for an order line only")
  }
  if (orderLine.variant_id !== item.facts?.variant_id) {
    throw refusal("rx_product_mismatch", `${nameOf(orderLine)}: the stock is another product's`)
  }
  return { orderLine, quantity: item.quantity }
}

/**
 * Order lines that allocations in question were tied to and that no longer exist: a completion
 * that failed after it reserved removes its order, and the next try has another order line.
 */
async function linesThatAreGone(
  { reading, dependencies }: Ledger,
  claims: Claim[]
): Promise<Set<string>> {
  const allocations = await reading((sql) =>
    readAllocations(sql, {
      where: `id = ANY(ARRAY[?]::text[])`,
      parameters: [claims.flatMap(({ orderLine }) => orderLine.allocation_id ?? [])],
    })
  )
  const boundTo = allocations.flatMap((row) => row.order_line_id ?? [])
  const existing = await loadOrderLines(dependencies.order, boundTo)
  return new Set(boundTo.filter((id) => !existing.has(id)))
}

async function bindToOrderLines(
  sql: Sql,
  { claims, abandoned }: { claims: Claim[]; abandoned: Set<string> }
): Promise<void> {
  const { allocations, authorisations } = await lockAllocations(sql, {
    where: `order_line_id = ANY(ARRAY[?]::text[]) OR id = ANY(ARRAY[?]::text[])`,
    parameters: [
      claims.map(({ orderLine }) => orderLine.id),
      claims.flatMap(({ orderLine }) => orderLine.allocation_id ?? []),
    ],
  })
  const taken = new Map<string, number>()
  for (const { orderLine, quantity } of claims) {
    const allocation = allocationOf(orderLine, { allocations, authorisations, abandoned })
    const total = (taken.get(allocation.id) ?? 0) + quantity
    if (total > allocation.quantity) {
      throw customerRefusal("rx_required", "beyond_approval", { product: nameOf(orderLine) })
    }
    taken.set(allocation.id, total)
    if (allocation.order_line_id !== orderLine.id) {
      allocation.order_line_id = orderLine.id
      await sql(
        `UPDATE rx_allocation SET order_id = ?, order_line_id = ?, updated_at = now() WHERE id = ?`,
        [orderLine.order_id, orderLine.id, allocation.id]
      )
    }
  }
}

type Locked = {
  allocations: AllocationRow[]
  authorisations: Map<string, AuthorisationRow>
  abandoned: Set<string>
}

/** @throws rx_required, rx_patient_mismatch, rx_expired, rx_line_exhausted */
function allocationOf(
  orderLine: OrderLine,
  { allocations, authorisations, abandoned }: Locked
): AllocationRow {
  const allocation =
    allocations.find((row) => row.order_line_id === orderLine.id) ??
    allocations.find((row) => row.id === orderLine.allocation_id)
  assertAllocation(allocation, {
    line: nameOf(orderLine),
    authorisation: allocation && authorisations.get(allocation.authorisation_id),
    customer_id: orderLine.customer_id,
    variant_id: orderLine.variant_id,
    states: ["reserved"],
    asker: "customer",
    today: istDate(),
  })
  const bound = allocation.order_line_id
  if (bound && bound !== orderLine.id && !abandoned.has(bound)) {
    throw customerRefusal("rx_line_exhausted", "another_order", { product: nameOf(orderLine) })
  }
  return allocation
}
