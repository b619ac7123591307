import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import { Busy } from "./errors"

/**
 * One lock for each cart and each order, held round a whole change of it: its checks, its writes and
 * the compensations of a change that fails. Core locks carts alone, and gives up after two seconds.
 *
 * The lock is PostgreSQL's: an open transaction holds it, so it ends with its process and never
 * before its work, whatever the time or Redis says. Whoever waits holds no connection meanwhile, so
 * that many who want one order keep nobody from another.
 */
export type Subject = `cart:${string}` | `order:${string}`

export type HeldLock = {
  /** Takes one more. A cart comes before its order, never after it. @throws Busy */
  add(subject: Subject): Promise<void>
}

/** So many carts and orders are changed at once by one process; a change takes less than a second. */
const MOST_AT_ONCE = 16
const LONGEST_WAIT_MS = 15_000
const PAUSE_MS = 40

/** Apart from the pool of the modules: a change needs one of those to come to its end. */
let connections: Knex | undefined

/** @throws Busy when somebody else is at it for too long; nothing was done then */
export async function oneChangeAtATime<T>(
  container: MedusaContainer,
  change: { of: readonly Subject[]; waitMs?: number },
  work: (lock: HeldLock) => Promise<T>
): Promise<T> {
  const waitMs = change.waitMs ?? LONGEST_WAIT_MS
  const holder = await begin(container, change.of, Date.now() + waitMs)
  try {
    return await work({ add: (subject) => addTo(holder, subject, Date.now() + waitMs) })
  } finally {
    // A connection that died took its locks with it.
    await holder.rollback().catch(() => undefined)
  }
}

async function begin(
  container: MedusaContainer,
  subjects: readonly Subject[],
  deadline: number
): Promise<Knex.Transaction> {
  while (true) {
    const transaction = await openTransaction(container)
    try {
      if (await take(transaction, subjects)) {
        return transaction
      }
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      throw error
    }
    // Gives back what it got of several, so that two who want the same ones never wait for each other.
    await transaction.rollback()
    await waitForTurn(deadline)
  }
}

async function addTo(holder: Knex.Transaction, subject: Subject, deadline: number): Promise<void> {
  while (!(await take(holder, [subject]))) {
    await waitForTurn(deadline)
  }
}

/** The settings: an idle transaction is meant here, and a machine that vanished is given up soon. */
async function take(transaction: Knex.Transaction, subjects: readonly Subject[]): Promise<boolean> {
  const { rows } = await transaction.raw<{ rows: { taken: boolean }[] }>(
    `SELECT set_config('idle_in_transaction_session_timeout', '0', true),
            set_config('tcp_keepalives_idle', '15', true),
            set_config('tcp_keepalives_interval', '5', true),
            set_config('tcp_keepalives_count', '3', true),
            bool_and(pg_try_advisory_xact_lock(hashtextextended(subject, 0))) AS taken
     FROM unnest(?::text[]) AS subject`,
    [[...subjects]]
  )
  return rows[0].taken
}

async function waitForTurn(deadline: number): Promise<void> {
  if (Date.now() > deadline) {
    throw new Busy()
  }
  await pause(PAUSE_MS * (0.5 + Math.random()))
}

async function openTransaction(container: MedusaContainer): Promise<Knex.Transaction> {
  connections ??= connectTo(container)
  try {
    return await connections.transaction()
  } catch (error) {
    throw error instanceof Error && error.name === "KnexTimeoutError" ? new Busy() : error
  }
}

function connectTo(container: MedusaContainer): Knex {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return ModulesSdkUtils.createPgConnection({
    clientUrl: projectConfig.databaseUrl,
    driverOptions: projectConfig.databaseDriverOptions,
    pool: {
      min: 0,
      max: MOST_AT_ONCE,
      acquireTimeoutMillis: LONGEST_WAIT_MS,
      idleTimeoutMillis: 10_000,
    },
  })
}
