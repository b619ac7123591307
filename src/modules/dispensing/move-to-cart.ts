import type { AllocationRow } from "../../contracts/authorisation"
import type { RefusalCode } from "../../lib/errors"
import { nameOf } from "../../lib/name-of-line"
import type { Sql } from "../../lib/sql"
import { isAuthorisedProduct } from "../../rules/substitution"
import { allocateToCart, lockForCart, type AllocationResult } from "./allocate-to-cart"
import { nearestOf, notCovered, type Approved } from "./cover"
import { ALLOCATION_COLUMNS, readAuthorisations, readHeldByCarts } from "./ledger"
import { releaseAllocation } from "./release-allocations"
import type { AllocateInput } from "./types"

const SHORTAGES: RefusalCode[] = ["rx_line_exhausted", "rx_pack_exceeds_total"]
/** Of an approval that names the product. */
const OF_AN_APPROVAL: RefusalCode[] = [...SHORTAGES, "rx_expired"]

/**
 * Allocates a cart's lines, and takes from the customer's other carts what is not left otherwise.
 * An open checkout of another cart keeps its units while there are enough for both.
 *
 * @throws the code of the first line when the prescription covers none of them
 */
export async function moveToCart(
  sql: Sql,
  input: AllocateInput
): Promise<AllocationResult & { left_cart_ids: string[] }> {
  let result = await allocateToCart(sql, input)
  const left = new Set<string>()
  let other = await releaseOnOneOtherCart(sql, { input, result })
  while (other !== undefined) {
    left.add(other)
    const again = await allocateToCart(sql, input)
    result = { ...again, created_ids: [...result.created_ids, ...again.created_ids] }
    other = await releaseOnOneOtherCart(sql, { input, result })
  }
  if (result.allocated.length === 0 && result.refused.length > 0) {
    throw await nothingCovered(sql, { input, result })
  }
  return { ...result, left_cart_ids: [...left].sort() }
}

type Attempt = { input: AllocateInput; result: AllocationResult }

/**
 * Gives back one allocation of the customer's other carts that the short lines could use, of the cart
 * that has waited longest: a cart that was left behind does not burn the prescription. What an order
 * has taken stays with the order.
 *
 * @returns the cart; undefined when there is none
 */
async function releaseOnOneOtherCart(
  sql: Sql,
  { input, result }: Attempt
): Promise<string | undefined> {
  const short = input.lines.filter(({ line_id }) =>
    result.refused.some((one) => one.line_id === line_id && SHORTAGES.includes(one.code))
  )
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

async function nothingCovered(sql: Sql, { input, result }: Attempt) {
  const [{ line_id, code }] = result.refused
  const line = input.lines.find((candidate) => candidate.line_id === line_id)
  const nearest =
    line && OF_AN_APPROVAL.includes(code)
      ? nearestOf(line, await approvedOn(sql, input))
      : undefined
  return nearest?.said ?? notCovered(code, nameOf(line))
}

/** What one prescription has for a cart. */
async function approvedOn(sql: Sql, input: AllocateInput): Promise<Approved> {
  const authorisations = await readAuthorisations(sql, {
    where: "a.prescription_id = ? AND a.customer_id = ? AND a.deleted_at IS NULL",
    parameters: [input.prescription_id, input.customer_id],
  })
  return {
    cart: { id: input.cart_id, line_ids: input.lines.map(({ line_id }) => line_id) },
    authorisations,
    held: await readHeldByCarts(sql, authorisations),
  }
}
