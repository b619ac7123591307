import { withClient } from "../../integration-tests/harness/postgres"

/** What must stay as it is when a path refuses: everything that moves medicine or money. */
const MOVES = {
  orders: `select id, status, canceled_at from "order" where is_draft_order = false`,
  "order lines": `select i.id, i.quantity from order_item i join "order" o on o.id = i.order_id
                   where o.is_draft_order = false and i.version = o.version and i.deleted_at is null`,
  reservations:
    "select id, line_item_id, location_id, quantity from reservation_item where deleted_at is null",
  levels:
    "select id, stocked_quantity, reserved_quantity from inventory_level where deleted_at is null",
  fulfilments:
    "select id, canceled_at, shipped_at, delivered_at from fulfillment where deleted_at is null",
  payments: "select id, amount, captured_at, canceled_at from payment where deleted_at is null",
  captures: "select id, amount from capture where deleted_at is null",
  ledger: "select id, kind, quantity_base_units from rx_ledger_entry",
  dispenses: "select id from rx_dispense",
} as const

export type Moves = Record<keyof typeof MOVES, string>

export async function movesOf(databaseUrl: string): Promise<Moves> {
  return await withClient(databaseUrl, async (client) => {
    const found: Partial<Moves> = {}
    for (const [name, sql] of Object.entries(MOVES)) {
      const { rows } = await client.query<{ digest: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from (${sql}) t`
      )
      found[name as keyof Moves] = rows[0]?.digest ?? ""
    }
    return found as Moves
  })
}

/** Names of what differs. */
export function changed(before: Moves, after: Moves): string[] {
  return Object.keys(MOVES).filter(
    (name) => before[name as keyof Moves] !== after[name as keyof Moves]
  )
}
