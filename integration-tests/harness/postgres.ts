import { Client } from "@medusajs/framework/pg"
import { createServer } from "node:net"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { startEmbeddedPostgres } from "../../medusa/embedded-postgres"

export const PROJECT_ROOT = path.resolve(__dirname, "../..")

export type Postgres = {
  /** Connection string of a database on this server. */
  url: (database: string) => string
  stop: () => Promise<void>
}

/** The server named by TEST_POSTGRES_URL, or a disposable embedded one. */
export async function testPostgres(): Promise<Postgres> {
  const given = process.env.TEST_POSTGRES_URL
  if (given) {
    return {
      url: (database) => {
        const url = new URL(given)
        url.pathname = `/${database}`
        return url.toString()
      },
      stop: async () => {},
    }
  }
  const folder = await mkdtemp(path.join(tmpdir(), "pulsekart-postgres-"))
  const server = await startEmbeddedPostgres({
    dataFolder: path.join(folder, "postgres"),
    port: await freePort(),
    password: "postgres",
    disposable: true,
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Runs `work` on one connection and closes it. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Rows of one statement. */
export async function rows<Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = []
): Promise<Row[]> {
  return await withClient(url, async (client) => (await client.query<Row>(sql, values)).rows)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
