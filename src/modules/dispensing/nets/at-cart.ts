import type { AllocationRow, AuthorisationRow, CartLine } from "../../../contracts/authorisation"
import { nameOf } from "../../../lib/name-of-line"
import type { Sql } from "../../../lib/sql"
import { needsPrescription } from "../../../rules/may-be-sold"
import { coverOf, type LineCover } from "../cover"
import { readAllocations, readAuthorisations, readHeldByCarts } from "../ledger"

export type CartToCover = {
  cart_id: string
  customer_id: string | null | undefined
  lines: CartLine[]
}

/**
 * The net at checkout and at completion.
 *
 * @throws rx_required, rx_pack_exceeds_total, rx_line_exhausted and kin, naming the line
 */
export async function assertCartAllocated(sql: Sql, cart: CartToCover): Promise<void> {
  const refused = (await coverOfCart(sql, cart)).find(({ said }) => said !== null)?.said
  if (refused) {
    throw refused
  }
}

/**
 * What stands in the way of each scheduled line of a cart. Nothing is changed, so it takes no locks.
 *
 * @throws unclassified, unsellable
 */
export async function coverOfCart(
  sql: Sql,
  { cart_id, customer_id, lines }: CartToCover
): Promise<LineCover[]> {
  const scheduled = lines.filter((line) => needsPrescription(line.facts, nameOf(line)))
  if (scheduled.length === 0) {
    return []
  }
  const allocations = await readAllocations(sql, {
    where: `cart_id = ? AND cart_line_id = ANY(ARRAY[?]::text[]) AND state <> 'released'`,
    parameters: [cart_id, scheduled.map((line) => line.line_id)],
  })
  const covers = (authorisations: AuthorisationRow[], held: AllocationRow[]) =>
    scheduled.map((line) =>
      coverOf(line, {
        cart: { id: cart_id, line_ids: lines.map(({ line_id }) => line_id) },
        authorisations,
        held,
        allocation: allocations.find((row) => row.cart_line_id === line.line_id),
        customerId: customer_id,
      })
    )

  const taken = allocations.map((row) => row.authorisation_id)
  const ofCart = covers(
    await readAuthorisations(sql, {
      where: "a.id = ANY(ARRAY[?]::text[])",
      parameters: [taken],
    }),
    []
  )
  if (ofCart.every(({ said }) => said === null)) {
    return ofCart
  }
  // Something is in the way: what else the customer has says what would help.
  const all = await readAuthorisations(sql, {
    where: "(a.id = ANY(ARRAY[?]::text[]) OR a.customer_id = ?) AND a.deleted_at IS NULL",
    parameters: [taken, customer_id ?? null],
  })
  return covers(all, await readHeldByCarts(sql, all))
}
