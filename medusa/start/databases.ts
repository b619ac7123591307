import { Client } from "@medusajs/framework/pg"
import { Fault } from "./fault"

/** @throws Fault when the server refuses us. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = databaseOf(url)
  if (await connects(url)) {
    return
  }
  const maintenance = new URL(url)
  maintenance.pathname = "/postgres"
  await withClient(maintenance.toString(), async (client) => {
    try {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    } catch (error) {
      const code = (error as { code?: string }).code
      // Another start created it at the same moment.
      if (code !== "42P04" && code !== "23505") {
        throw new Fault(`The database ${name} does not exist and could not be created.`)
      }
    }
  })
}

/**
 * Runs `work` unless this database has seen it with the same fingerprint. The note lies in the
 * database itself, so that it goes and stays with the data.
 */
export async function oncePerFingerprint(options: {
  url: string
  step: string
  fingerprint: string
  work: () => Promise<void>
}): Promise<"done" | "unchanged"> {
  const { url, step, fingerprint, work } = options
  const noted = await withClient(url, async (client) => {
    await client.query(`CREATE SCHEMA IF NOT EXISTS pulsekart_start`)
    await client.query(
      `CREATE TABLE IF NOT EXISTS pulsekart_start.step
         (name text PRIMARY KEY, fingerprint text NOT NULL, done_at timestamptz NOT NULL DEFAULT now())`
    )
    const { rows } = await client.query<{ fingerprint: string }>(
      `SELECT fingerprint FROM pulsekart_start.step WHERE name = $1`,
      [step]
    )
    return rows[0]?.fingerprint
  })
  if (noted === fingerprint) {
    return "unchanged"
  }
  await work()
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO pulsekart_start.step (name, fingerprint) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, done_at = now()`,
      [step, fingerprint]
    )
  )
  return "done"
}

async function connects(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query("SELECT 1"))
    return true
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === "3D000") {
      return false
    }
    const { host } = new URL(url)
    if (code === "28P01") {
      throw new Fault(
        `PostgreSQL at ${host} refuses the password. If it is the embedded one, its data and secrets.json do not belong together: run \`npm run reset\`.`
      )
    }
    throw new Fault(`PostgreSQL at ${host} cannot be reached: ${(error as Error).message}`)
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A lost connection fails the query under way; without a listener it would also end the process.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}
