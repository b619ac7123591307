import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Any fixed number: the seeds of this database take turns on it. */
const SEED_LOCK = 2_026_112_201

/** Runs the work while no other process of this database does. The lock ends with its connection. */
export async function withSeedLock<T>(
  container: MedusaContainer,
  work: () => Promise<T>
): Promise<T> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const connection: unknown = await database.client.acquireConnection()
  const run = (sql: string) => database.raw(sql, [SEED_LOCK]).connection(connection)
  try {
    await run("SELECT pg_advisory_lock(?)")
    try {
      return await work()
    } finally {
      await run("SELECT pg_advisory_unlock(?)")
    }
  } finally {
    await database.client.releaseConnection(connection)
  }
}
