import { rows } from "../../integration-tests/harness/postgres"
import type { Shop } from "../../integration-tests/harness/shop"
import { simulatorAt } from "../../integration-tests/harness/simulator"
import type { RacedOrder } from "./state"

/** What an order has come to, without ids and times: two runs that did the same are equal. */
const BOOKS = {
  order: `select status::text, version, canceled_at is not null as canceled from "order" where id = $1`,
  "what is due": `select (select jsonb_object_agg(key, round(value::numeric, 2)) from jsonb_each_text(s.totals)
                           where key not like 'raw_%') as totals
                    from order_summary s join "order" o on o.id = s.order_id and o.version = s.version
                   where o.id = $1 and s.deleted_at is null`,
  transactions: `select round(amount, 2) as amount, reference from order_transaction
                  where order_id = $1 and deleted_at is null`,
  credits: `select round(amount, 2) as amount from order_credit_line
             where order_id = $1 and deleted_at is null`,
  lines: `select i.quantity, i.fulfilled_quantity, i.shipped_quantity, i.delivered_quantity,
                 i.return_requested_quantity, i.return_received_quantity,
                 i.return_dismissed_quantity, i.written_off_quantity
            from order_item i join "order" o on o.id = i.order_id and o.version = i.version
           where o.id = $1 and i.deleted_at is null`,
  changes: `select change_type, status::text from order_change
             where order_id = $1 and deleted_at is null`,
  returns: `select r.status::text, r.canceled_at is not null as canceled,
                   (select sum(quantity) from return_item where return_id = r.id and deleted_at is null) as asked,
                   (select sum(received_quantity) from return_item where return_id = r.id and deleted_at is null) as received
              from "return" r where r.order_id = $1 and r.deleted_at is null`,
  claims: `select type::text, canceled_at is not null as canceled from order_claim
            where order_id = $1 and deleted_at is null`,
  exchanges: `select canceled_at is not null as canceled from order_exchange
               where order_id = $1 and deleted_at is null`,
  parcels: `select f.canceled_at is not null as canceled, f.shipped_at is not null as shipped,
                   f.delivered_at is not null as delivered
              from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
             where l.order_id = $1 and l.deleted_at is null and f.deleted_at is null`,
  reservations: `select r.quantity from reservation_item r
                  where r.line_item_id in (select item_id from order_item where order_id = $1)
                    and r.deleted_at is null`,
  payments: `select p.canceled_at is not null as canceled,
                    (select sum(amount) from capture where payment_id = p.id and deleted_at is null) as captured,
                    (select sum(amount) from refund where payment_id = p.id and deleted_at is null) as refunded
               from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
              where l.order_id = $1 and p.deleted_at is null`,
  ledger: `select e.kind, e.quantity_base_units from rx_ledger_entry e
             join rx_allocation a on a.id = e.allocation_id where a.order_id = $1`,
  "hand-overs": `select 1 as one from rx_handover where order_id = $1`,
} as const

export type Books = Record<string, string>

export async function booksOf(shop: Shop, order: RacedOrder): Promise<Books> {
  const books: Books = {}
  for (const [name, sql] of Object.entries(BOOKS)) {
    const found = await rows<Record<string, unknown>>(shop.databaseUrl, sql, [order.id])
    books[name] = inOrder(found)
  }
  if (order.checkout === null) {
    return books
  }
  const simulator = simulatorAt(shop.simulatorUrl)
  books.bank = inOrder(
    (await simulator.paymentsOf(order.checkout)).map(({ status, amount, amount_refunded }) => ({
      status,
      amount,
      amount_refunded,
    }))
  )
  books["bank's refunds"] = inOrder(
    (await simulator.refundsOf(order.checkout)).map(({ amount }) => ({ amount }))
  )
  return books
}

export type Stock = Record<string, number>

/** Units of some products, by what they are; a run is judged by how far it moved them. */
export async function stockOfAll(shop: Shop, variantIds: string[]): Promise<Stock> {
  const found = await rows<{ name: string; units: number }>(
    shop.databaseUrl,
    `select v.variant_id || ' ' || k.kind as name, sum(k.units)::int as units
       from product_variant_inventory_item v
       join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
       cross join lateral (values ('stocked', l.stocked_quantity), ('reserved', l.reserved_quantity),
                                  ('leaving', l.leaving_quantity)) k (kind, units)
      where v.variant_id = any($1) group by 1`,
    [variantIds]
  )
  return Object.fromEntries(found.map(({ name, units }) => [name, units]))
}

export function movedBy(before: Stock, after: Stock): Stock {
  return Object.fromEntries(
    Object.keys(after).map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)])
  )
}

/** In the order of the products' names, and without them. */
export function sumOf(one: Stock, other: Stock): string {
  return JSON.stringify(
    Object.keys(one)
      .sort()
      .map((name) => (one[name] ?? 0) + (other[name] ?? 0))
  )
}

/** Names of what differs. */
export function differences(one: Books, other: Books): string[] {
  return Object.keys(one).filter((name) => one[name] !== other[name])
}

function inOrder(found: object[]): string {
  return JSON.stringify(found.map((row) => JSON.stringify(row)).sort())
}
