import { spawn, type ChildProcess } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { startEmbeddedPostgres } from "../../medusa/embedded-postgres"
import { caller, type Caller } from "../../integration-tests/harness/http"
import { freePort, PROJECT_ROOT, rows, withClient } from "../../integration-tests/harness/postgres"
import { SEED_PASSWORD } from "../../integration-tests/harness/settings"
import { medicinesOn, storefront, type Shop } from "../../integration-tests/harness/shop"
import { startSystem, until } from "../../integration-tests/harness/system"

export type Pair = {
  pulsekart: Shop
  /** A caller of the plain project's Store API. */
  stock: Caller
  /** What both sell, by its variant here and there. */
  goods: { sku: string; pulsekart: string; stock: string }[]
  /** Statements that one database has executed since the last call. */
  statements: (side: "pulsekart" | "stock") => Promise<number>
  stop: () => Promise<void>
}

const STOCK_PROJECT = path.join(PROJECT_ROOT, "proofs", "stock-medusa")

/**
 * PulseKart and a plain Medusa of the same version, on one PostgreSQL that counts statements, with
 * the same products, prices and levels; only goods without prescription and cold chain, because the
 * plain project knows neither.
 */
export async function besideStock(options: { medicines: number }): Promise<Pair> {
  const folder = await mkdtemp(path.join(tmpdir(), "pulsekart-bench-"))
  const server = await startEmbeddedPostgres({
    dataFolder: path.join(folder, "postgres"),
    port: await freePort(),
    password: "postgres",
    disposable: true,
    settings: ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track=top"],
  })
  process.env.TEST_POSTGRES_URL = server.url("postgres")
  await withClient(server.url("postgres"), (client) =>
    client.query("create extension if not exists pg_stat_statements")
  )

  const system = await startSystem({ settings: { SEED_MEDICINES: String(options.medicines) } })
  const pulsekart: Shop = {
    url: system.url(),
    databaseUrl: system.databaseUrl,
    simulatorUrl: system.simulatorUrl,
    password: SEED_PASSWORD,
  }

  const stockUrl = server.url("stock")
  await withClient(server.url("postgres"), (client) => client.query("create database stock"))
  const dataFile = path.join(folder, "products.json")
  await writeFile(dataFile, JSON.stringify(await shelfOf(pulsekart)))
  const settings = {
    NODE_ENV: "development",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "warn",
    DATABASE_URL: stockUrl,
    STOCK_DATA: dataFile,
    JWT_SECRET: system.settings.JWT_SECRET ?? "",
    COOKIE_SECRET: system.settings.COOKIE_SECRET ?? "",
  }
  await toEnd(stockMedusa(["db:migrate", "--execute-safe-links"], settings))
  await toEnd(stockMedusa(["exec", "./src/scripts/seed.ts"], settings))
  const port = await freePort()
  const process_ = stockMedusa(["start"], { ...settings, PORT: String(port) })
  await until(
    () =>
      fetch(`http://127.0.0.1:${port}/health`).then(
        (answer) => answer.ok,
        () => false
      ),
    "the plain Medusa project",
    60_000
  )
  const [key] = await rows<{ token: string }>(
    stockUrl,
    "select token from api_key where title = 'Storefront' and type = 'publishable'"
  )

  const databases = { pulsekart: new URL(system.databaseUrl).pathname.slice(1), stock: "stock" }
  const seen = { pulsekart: 0, stock: 0 }
  return {
    pulsekart,
    stock: caller(`http://127.0.0.1:${port}`, { "x-publishable-api-key": key?.token ?? "" }),
    goods: await goodsOnBoth(pulsekart, stockUrl),
    statements: async (side) => {
      const [row] = await rows<{ calls: string }>(
        server.url("postgres"),
        `select coalesce(sum(calls), 0) as calls from pg_stat_statements s
          join pg_database d on d.oid = s.dbid where d.datname = $1`,
        [databases[side]]
      )
      const total = Number(row?.calls ?? 0)
      const since = total - seen[side]
      seen[side] = total
      return since
    },
    stop: async () => {
      process_.kill("SIGTERM")
      await system.stop()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function shelfOf(shop: Shop) {
  return await rows<{ title: string; handle: string; sku: string; price: number; stock: number[] }>(
    shop.databaseUrl,
    `select p.title, p.handle, v.sku, min(pr.amount)::float as price,
            array_agg(l.stocked_quantity::int order by l.location_id) as stock
       from product p
       join product_variant v on v.product_id = p.id
       join product_variant_price_set vp on vp.variant_id = v.id
       join price pr on pr.price_set_id = vp.price_set_id and pr.currency_code = 'inr'
       join product_variant_inventory_item vi on vi.variant_id = v.id
       join inventory_level l on l.inventory_item_id = vi.inventory_item_id
      where p.status = 'published' and p.deleted_at is null
      group by p.title, p.handle, v.sku`
  )
}

/** What both shops sell and anybody may buy: no prescription, no cold chain, enough of it. */
async function goodsOnBoth(shop: Shop, stockUrl: string): Promise<Pair["goods"]> {
  const free = await medicinesOn(await storefront(shop), { rx: false })
  const here = await rows<{ sku: string; id: string }>(
    shop.databaseUrl,
    "select sku, id from product_variant where id = any($1) order by sku",
    [free.map(({ variant_id }) => variant_id)]
  )
  const there = await rows<{ sku: string; id: string }>(
    stockUrl,
    "select sku, id from product_variant"
  )
  const idOf = new Map(there.map((row) => [row.sku, row.id]))
  return here.flatMap(({ sku, id }) => {
    const stock = idOf.get(sku)
    return stock ? [{ sku, pulsekart: id, stock }] : []
  })
}

function stockMedusa(args: string[], settings: Record<string, string>): ChildProcess {
  return spawn(
    process.execPath,
    [path.join(PROJECT_ROOT, "node_modules/@medusajs/cli/cli.js"), ...args],
    {
      cwd: STOCK_PROJECT,
      env: { ...process.env, NODE_OPTIONS: "", REDIS_URL: "", ...settings },
      stdio: ["ignore", "ignore", "inherit"],
    }
  )
}

async function toEnd(child: ChildProcess): Promise<void> {
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve))
  if (code !== 0) {
    throw new Error(
      `The plain Medusa project: ${child.spawnargs.slice(2).join(" ")} ended with ${code}`
    )
  }
}
