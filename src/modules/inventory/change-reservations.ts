import type { InventoryTypes } from "@medusajs/framework/types"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { assertFree } from "./assert-free"
import type { Stock } from "./dependencies"
import {
  keyOf,
  lockLevels,
  lockReservations,
  RESERVATION_COLUMNS,
  type LevelKey,
  type Reservation,
} from "./level-locks"
import { assertMayTake } from "./nets/at-reservation"
import { locationsOf } from "./reserve-at-the-serving-store"
import { wholeQuantity } from "./whole-quantity"

export type ReservationUpdate = InventoryTypes.UpdateReservationItemInput & { id: string }

type Change = { before: Reservation; after: Reservation }

/**
 * A reservation that grows or moves is asked for like a new one.
 *
 * @throws MedusaError not_found, wrong_store, rx_required and its kin
 */
export async function assertMayChange(updates: ReservationUpdate[], stock: Stock): Promise<void> {
  const before = await stock.sql<Reservation>(
    `SELECT ${RESERVATION_COLUMNS} FROM reservation_item
     WHERE id = ANY(ARRAY[?]::text[]) AND deleted_at IS NULL`,
    [updates.map(({ id }) => id)]
  )
  const more = changesOf(updates, before).filter(takesMore)
  if (more.length > 0) {
    const items = more.map(({ after }) => ({ ...after, location_is_chosen: true }))
    await assertMayTake(items, stock.dependencies)
    await locationsOf(items, stock)
  }
}

/**
 * Locks what changes.
 *
 * @returns the counters that the levels get, the one that a reservation moves away from included
 * @throws MedusaError not_found, insufficient_inventory
 */
export async function lockWhatChanges(
  sql: Sql,
  updates: ReservationUpdate[]
): Promise<{ id: string; reserved_quantity: number }[]> {
  const ids = updates.map(({ id }) => id)
  const changes = changesOf(updates, await lockReservations(sql, { column: "id", values: ids }))
  const levels = await lockLevels(
    sql,
    changes.flatMap(({ before, after }) => [before, after])
  )
  const deltas = deltasOf(changes)
  const grown = [...deltas.values()].filter(({ quantity }) => quantity > 0)
  assertFree(grown, levels)
  return [...levels].flatMap(([key, level]) => {
    const delta = deltas.get(key)?.quantity ?? 0
    return delta === 0 ? [] : [{ id: level.id, reserved_quantity: level.reserved_quantity + delta }]
  })
}

function changesOf(updates: ReservationUpdate[], reservations: Reservation[]): Change[] {
  const known = new Map(reservations.map((reservation) => [reservation.id, reservation]))
  return updates.map((update) => {
    const before = known.get(update.id)
    if (!before) {
      throw refusal("not_found", "There is no such reservation")
    }
    const after = {
      ...before,
      location_id: update.location_id ?? before.location_id,
      quantity: update.quantity === undefined ? before.quantity : wholeQuantity(update.quantity),
    }
    return { before, after }
  })
}

function takesMore({ before, after }: Change): boolean {
  return after.quantity > before.quantity || after.location_id !== before.location_id
}

/** What each level gains or loses over all changes. */
function deltasOf(changes: Change[]): Map<string, LevelKey & { quantity: number }> {
  const deltas = new Map<string, LevelKey & { quantity: number }>()
  const add = (level: LevelKey, quantity: number) => {
    const { inventory_item_id, location_id } = level
    const sum = (deltas.get(keyOf(level))?.quantity ?? 0) + quantity
    deltas.set(keyOf(level), { inventory_item_id, location_id, quantity: sum })
  }
  for (const { before, after } of changes) {
    add(before, -before.quantity)
    add(after, after.quantity)
  }
  return deltas
}
