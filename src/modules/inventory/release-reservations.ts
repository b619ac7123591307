import type { Sql } from "../../lib/sql"
import { assertFree } from "./assert-free"
import type { Stock } from "./dependencies"
import { lockLevels, lockReservations, type Reservation, type Selection } from "./level-locks"
import { assertMayTake } from "./nets/at-reservation"

type Locking = Selection & { sql: Sql }
/** What core does with the reservations that were locked. */
type Then = (ids: string[]) => Promise<void>

/** Lets go what still holds: the second of two rivals finds nothing, and changes nothing. */
export async function release({ sql, ...selection }: Locking, letGo: Then): Promise<void> {
  const live = await lockReservations(sql, selection)
  await lockLevels(sql, live)
  if (live.length > 0) {
    await letGo(live.map(({ id }) => id))
  }
}

/**
 * Takes again what was let go, if it is still free.
 *
 * @throws MedusaError insufficient_inventory
 */
export async function restore({ sql, ...selection }: Locking, takeAgain: Then): Promise<void> {
  await lockReservations(sql, { ...selection, released: true })
  const released = await lastReleased(sql, selection)
  assertFree(released, await lockLevels(sql, released))
  if (released.length > 0) {
    await takeAgain(released.map(({ id }) => id))
  }
}

/** @throws MedusaError unclassified, unsellable, rx_required and its kin */
export async function assertMayRestore(
  selection: Selection,
  { sql, dependencies }: Stock
): Promise<void> {
  await assertMayTake(await lastReleased(sql, selection), dependencies)
}

/** Of a line, only what its latest release let go: core would bring back all it ever had. */
async function lastReleased(sql: Sql, { column, values }: Selection): Promise<Reservation[]> {
  const latest =
    column === "line_item_id"
      ? `AND r.deleted_at = (SELECT max(o.deleted_at) FROM reservation_item o WHERE o.line_item_id = r.line_item_id)
         AND NOT EXISTS (SELECT 1 FROM reservation_item o WHERE o.line_item_id = r.line_item_id AND o.deleted_at IS NULL)`
      : ""
  return sql<Reservation>(
    `SELECT r.id, r.line_item_id, r.inventory_item_id, r.location_id, r.quantity::float8 AS quantity
     FROM reservation_item r
     WHERE r.${column} = ANY(ARRAY[?]::text[]) AND r.deleted_at IS NOT NULL ${latest}
     ORDER BY r.id`,
    [values]
  )
}
