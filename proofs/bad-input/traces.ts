import type { Client } from "pg"
import { withClient } from "../../integration-tests/harness/postgres"

/** Tables that may grow by being asked badly: who asked, and how often. */
const MAY_CHANGE = ["audit_event", "rate_limit"]

/** A changed row leaves its table's count as it was, so these are compared by content. */
const CONTENT = {
  "carts' content": "select id, email, metadata, customer_id, region_id, completed_at from cart",
  "cart lines' content":
    "select id, variant_id, quantity, unit_price, metadata, deleted_at from cart_line_item",
  "addresses' content": "select id, first_name, address_1, city from customer_address",
  "orders' content": `select id, status, version from "order"`,
  "order lines' content": "select id, quantity, unit_price, version from order_item",
  "stock levels": "select id, stocked_quantity, reserved_quantity from inventory_level",
  prices: "select id, amount, deleted_at from price",
  "prescriptions' content": "select id, status, cart_id from prescription",
  "cart lines' taxes": `select item_id, code, rate from cart_line_item_tax_line
                         where deleted_at is null`,
  "lanes' taxes": `select shipping_method_id, code, rate from cart_shipping_method_tax_line
                    where deleted_at is null`,
} as const

/** Pricing a cart again writes the same taxes in new rows, so only what they say is compared. */
const WRITTEN_ANEW = ["cart_line_item_tax_line", "cart_shipping_method_tax_line"]

type Traces = () => Promise<Record<string, string>>

/**
 * Gives `work` a look at everything that a refused request must leave alone: the rows of every
 * table, live and deleted (a soft delete changes a count as well), and the content of some.
 */
export async function withTraces(
  databaseUrl: string,
  work: (traces: Traces) => Promise<void>
): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const sql = `${await countsOf(client)} union all ${contents()}`
    await work(async () => {
      // Prepared once: planning it takes longer than running it.
      const { rows } = await client.query<{ name: string; trace: string }>({
        name: "traces",
        text: sql,
      })
      return Object.fromEntries(rows.map(({ name, trace }) => [name, trace]))
    })
  })
}

export function changedBetween(
  before: Record<string, string>,
  after: Record<string, string>
): string[] {
  return Object.keys(after).filter((name) => after[name] !== before[name])
}

/** Waits until background work has come to rest: it must not be taken for a request's trace. */
export async function settled(traces: Traces): Promise<void> {
  let last = ""
  for (let calm = 0; calm < 6;) {
    const now = JSON.stringify(await traces())
    calm = now === last ? calm + 1 : 0
    last = now
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function countsOf(client: Client): Promise<string> {
  const { rows: tables } = await client.query<{ name: string; soft: boolean }>(
    `select t.tablename as name,
            exists (select 1 from information_schema.columns c
                     where c.table_schema = 'public' and c.table_name = t.tablename
                       and c.column_name = 'deleted_at') as soft
       from pg_tables t where t.schemaname = 'public'`
  )
  return tables
    .filter(({ name }) => !MAY_CHANGE.some((allowed) => name.startsWith(allowed)))
    .filter(({ name }) => !WRITTEN_ANEW.includes(name))
    .map(
      ({ name, soft }) =>
        `select '${name}' as name, count(*) || '/' || ${soft ? "count(deleted_at)" : "0"} as trace
           from "${name}"`
    )
    .join(" union all ")
}

function contents(): string {
  return Object.entries(CONTENT)
    .map(
      ([name, sql]) =>
        `select '${name.replaceAll("'", "''")}', md5(string_agg(t::text, '|' order by t::text))
           from (${sql}) t`
    )
    .join(" union all ")
}
