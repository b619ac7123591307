import { EventEmitter } from "node:events"
import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ModulesSdkUtils } from "@medusajs/framework/utils"
import { Busy, customerRefusal } from "./errors"
import { Turns } from "./turns"

/**
 * One lock for each cart, each order and each address that becomes an account, held round a whole
 * change of it: its checks, its writes and the compensations of a change that fails. Core locks carts alone, and gives up after two seconds.
 *
 * The lock is PostgreSQL's: an open transaction holds it, so it ends with its process and never
 * before its work, whatever the time or Redis says. Whoever waits holds no connection meanwhile, so
 * that many who want one order keep nobody from another.
 */
export type Subject = `cart:${string}` | `order:${string}` | `login:${string}`

export type HeldLock = {
  /** Takes one more. A cart comes before its order, never after it. @throws Busy */
  add(subject: Subject): Promise<void>
}

type Change = {
  of: readonly Subject[]
  waitMs?: number
  /** It asks Razorpay while it holds the lock. */
  asksRazorpay?: boolean
}

/**
 * So many carts and orders are changed at once by one process. A change takes less than a second, but
 * for those that ask Razorpay: they have a share of their own, and keep nobody else waiting.
 */
const MOST_AT_ONCE = { own: 10, "with Razorpay": 6 }
type Share = keyof typeof MOST_AT_ONCE

const LONGEST_WAIT_MS = 15_000
/** For a place of those above. */
const LONGEST_WAIT_FOR_PLACE_MS = 5_000
/** Of one process for one cart or order: more than a person's taps, fewer than a flood. */
const MOST_WAITING = 20
/** The pause between two questions doubles up to the longest. */
const PAUSE_MS = { first: 40, longest: 640 }

/** Apart from the pool of the modules: a change needs one of those to come to its end. */
const connections = new Map<Share, Knex>()
const turns = new Turns(MOST_WAITING)

/**
 * @throws Busy when somebody else is at it for too long, or too many wait for it: nothing was done
 * @throws temporarily_unavailable when this process changes as many as it can
 */
export async function oneChangeAtATime<T>(
  container: MedusaContainer,
  change: Change,
  work: (lock: HeldLock) => Promise<T>
): Promise<T> {
  const waitMs = change.waitMs ?? LONGEST_WAIT_MS
  const deadline = Date.now() + waitMs
  return await turns.inTurn(change.of, deadline, async () => {
    const holder = await begin(container, change, deadline)
    const stopWatching = await watch(container, holder, change.of)
    try {
      return await work({ add: (subject) => addTo(holder, subject, Date.now() + waitMs) })
    } finally {
      stopWatching()
      // A connection that died took its locks with it.
      await holder.rollback().catch(() => undefined)
    }
  })
}

async function begin(
  container: MedusaContainer,
  change: Change,
  deadline: number
): Promise<Knex.Transaction> {
  for (let asked = 1; ; asked++) {
    const transaction = await openTransaction(container, change)
    try {
      if (await take(transaction, change.of)) {
        return transaction
      }
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      throw error
    }
    // Gives back what it got of several, so that two who want the same ones never wait for each other.
    await transaction.rollback()
    await waitForTurn(asked, deadline)
  }
}

async function addTo(holder: Knex.Transaction, subject: Subject, deadline: number): Promise<void> {
  for (let asked = 1; !(await take(holder, [subject])); asked++) {
    await waitForTurn(asked, deadline)
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

async function waitForTurn(asked: number, deadline: number): Promise<void> {
  if (Date.now() > deadline) {
    throw new Busy()
  }
  const growing = Math.min(PAUSE_MS.first * 2 ** (asked - 1), PAUSE_MS.longest)
  await pause(growing * (0.5 + Math.random()))
}

/** The work goes on when its connection dies, and cannot be stopped: somebody has to know. */
async function watch(
  container: MedusaContainer,
  holder: Knex.Transaction,
  subjects: readonly Subject[]
): Promise<() => void> {
  // A transaction has one connection, and answers it.
  const connection: unknown = await holder.client.acquireConnection()
  if (!(connection instanceof EventEmitter)) {
    return () => undefined
  }
  const lost = () =>
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The lock of ${subjects.join(", ")} was lost before its change had ended`)
  connection.once("end", lost)
  return () => connection.off("end", lost)
}

async function openTransaction(
  container: MedusaContainer,
  { asksRazorpay }: Change
): Promise<Knex.Transaction> {
  try {
    return await connectionsOf(asksRazorpay ? "with Razorpay" : "own", container).transaction()
  } catch (error) {
    throw error instanceof Error && error.name === "KnexTimeoutError"
      ? customerRefusal("temporarily_unavailable", asksRazorpay ? "payments_busy" : "shop_busy")
      : error
  }
}

function connectionsOf(share: Share, container: MedusaContainer): Knex {
  const open = connections.get(share) ?? connectTo(share, container)
  connections.set(share, open)
  return open
}

function connectTo(share: Share, container: MedusaContainer): Knex {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return ModulesSdkUtils.createPgConnection({
    clientUrl: projectConfig.databaseUrl,
    driverOptions: projectConfig.databaseDriverOptions,
    pool: {
      min: 0,
      max: MOST_AT_ONCE[share],
      acquireTimeoutMillis: LONGEST_WAIT_FOR_PLACE_MS,
      idleTimeoutMillis: 10_000,
    },
  })
}
