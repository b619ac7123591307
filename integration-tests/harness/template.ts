import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { PROJECT_ROOT, withClient, type Postgres } from "./postgres"
import { runToEnd } from "./run-to-end"
import { SEED_PASSWORD, testSettings } from "./settings"

const SOURCES = ["src", "plugins/razorpay/src", "plugins/checkout-guards/src"]
/** Their changes leave the database as it is. */
const NOT_IN_DATABASE = /__tests__|src\/(admin|api|jobs|subscribers)\b/
/** One builder at a time, whatever the number of test processes. */
const BUILD_LOCK = 4711001

/**
 * The name of a migrated and seeded database to copy from; built once for a state of the sources.
 */
async function templateDatabase(postgres: Postgres, medicines: string): Promise<string> {
  const name = `pulsekart_template_${await fingerprint()}_${medicines}`
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query("select pg_advisory_lock($1)", [BUILD_LOCK])
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (found.rowCount) {
      return
    }
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft} with (force)`)
    await client.query(`create database ${draft}`)
    const settings = {
      ...testSettings(),
      SEED_MEDICINES: medicines,
      DATABASE_URL: postgres.url(draft),
      SEED_PASSWORD,
    }
    await medusa(["db:migrate", "--execute-safe-links"], settings)
    await medusa(["exec", "./src/scripts/seed/index.ts"], settings)
    await client.query(`alter database ${draft} rename to ${name}`)
  })
  return name
}

let copies = 0

/** A database of its own for one suite. */
export async function freshDatabase(postgres: Postgres, medicines: string): Promise<string> {
  const template = await templateDatabase(postgres, medicines)
  const name = `pulsekart_test_${process.pid}_${Date.now()}_${copies++}`
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query("select pg_advisory_lock($1)", [BUILD_LOCK])
    await client.query(`create database ${name} template ${template}`)
  })
  return name
}

/** Nobody may be connected to `from`. What `to` was before is gone. */
export async function copyDatabase(
  postgres: Postgres,
  { from, to }: { from: string; to: string }
): Promise<void> {
  await dropDatabase(postgres, to)
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query(`create database ${to} template ${from}`)
  })
}

export async function dropDatabase(postgres: Postgres, name: string): Promise<void> {
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
  })
}

/** Runs one command of Medusa's own CLI to its end. */
async function medusa(args: string[], settings: Record<string, string>): Promise<void> {
  await runToEnd({
    name: `medusa ${args.join(" ")}`,
    run: [process.execPath, "node_modules/@medusajs/cli/cli.js", ...args],
    folder: PROJECT_ROOT,
    env: settings,
  })
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256")
  for (const file of ["package-lock.json", "medusa-config.ts"]) {
    hash.update(await readFile(path.join(PROJECT_ROOT, file)))
  }
  for (const folder of SOURCES) {
    const entries = await readdir(path.join(PROJECT_ROOT, folder), {
      recursive: true,
      withFileTypes: true,
    })
    const files = entries
      .filter((entry) => entry.isFile() && !NOT_IN_DATABASE.test(entry.parentPath))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) {
      hash.update(file)
      hash.update(await readFile(file))
    }
  }
  return hash.digest("hex").slice(0, 16)
}
