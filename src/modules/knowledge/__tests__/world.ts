import { Client } from "@medusajs/framework/pg"

/** Rows of one statement, on a connection of its own. */
export async function rows<Row extends object>(
  url: string,
  sql: string,
  values: unknown[] = []
): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** @throws Error naming what did not happen in time */
export async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > deadline) {
      throw new Error(`Waited in vain for ${what}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
