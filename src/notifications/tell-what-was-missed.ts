import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { idTime } from "../lib/id-time"
import { EVENTS } from "./events"
import { tellPeople } from "./tell-people"
import { TRUTHS } from "./truths"

const HOUR_MS = 3_600_000
/** The clock that makes an id is not the database's. */
const CLOCKS_DIFFER_MS = HOUR_MS
const AT_ONCE = 100

type Window = { since: Date; until: Date }
type Untold = { about_id: string; data: object }

/**
 * An event is lost when its process ends between the commit and whoever listens. What happened in the
 * last day is compared with what was said; a message has one key, so any number of processes may look
 * at once, also while an event is still on its way.
 */
export async function tellWhatWasMissed(container: MedusaContainer): Promise<void> {
  const window = await windowOf(container)
  for (const event of Object.keys(TRUTHS)) {
    let after = ""
    let untold: Untold[]
    do {
      untold = await findUntold(container, { event, window, after })
      for (const { about_id, data } of untold) {
        await tell(container, event, data)
        after = about_id
      }
    } while (untold.length === AT_ONCE)
  }
}

/** One that cannot be told does not keep the others waiting. */
async function tell(container: MedusaContainer, event: string, data: object): Promise<void> {
  try {
    await tellPeople(container, event, data)
  } catch (error) {
    const code = error instanceof MedusaError && error.code ? error.code : "internal_error"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Nobody could be told of ${event}: ${code}`)
  }
}

/**
 * A day, but not from before a message that staff withheld left a row: nobody is told old news by an
 * upgrade. What is younger than half a minute has its event, or its workflow, still on its way.
 */
async function windowOf(container: MedusaContainer): Promise<Window> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Window[] }>(
      `SELECT greatest(now() - interval '24 hours', max(executed_at)) AS since,
              now() - interval '30 seconds' AS until
       FROM mikro_orm_migrations WHERE name = 'Migration20261129154516'`
    )
  return rows[0]
}

async function findUntold(
  container: MedusaContainer,
  { event, window, after }: { event: string; window: Window; after: string }
): Promise<Untold[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Untold[] }>(
      `SELECT DISTINCT about_id, data FROM (${TRUTHS[event]}) happened
       WHERE about_id > :after
         AND NOT EXISTS (
           SELECT 1 FROM outbox_message m WHERE m.about_id = happened.about_id
             AND m.template = ANY(:says) AND m.deleted_at IS NULL)
         AND NOT EXISTS (
           SELECT 1 FROM outbox_withheld w WHERE w.about_id = happened.about_id
             AND w.template = ANY(:says) AND w.deleted_at IS NULL)
       ORDER BY about_id LIMIT :at_once`,
      {
        ...window,
        after,
        ids: idTime(new Date(window.since.getTime() - CLOCKS_DIFFER_MS)),
        says: [...EVENTS[event].says],
        at_once: AT_ONCE,
      }
    )
  return rows
}
