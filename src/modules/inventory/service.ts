import type {
  BigNumberInput,
  Context,
  InventoryTypes,
  RestoreReturn,
  SoftDeleteReturn,
} from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  BigNumber,
  InjectManager,
  InjectTransactionManager,
  MathBN,
  MedusaContext,
  generateEntityId,
} from "@medusajs/framework/utils"
import { InventoryModuleService } from "@medusajs/inventory/dist/services/index"
import type { Availability } from "../../contracts/stock"
import { customerRefusal, refusal } from "../../lib/errors"
import type { ReservableItem, StockDependencies, StockFacts } from "./guards"
import {
  LOT_IS_SELLABLE,
  assertFree,
  keyOf,
  lockLevels,
  lockReservations,
  shortOf,
  sql,
  type LevelKey,
  type LockedReservation,
} from "./level-locks"
import { locationsOf, type PlacedItem } from "./placement"

export type LotStatus = "sellable" | "quarantined"

export interface LotRow extends LevelKey {
  id: string
  batch_number: string
  /** Last day of sale, IST, `YYYY-MM-DD`. */
  expires_on: string
  mrp_paise: number
  status: LotStatus
  quantity: number
}

export type ReceivedLot = Omit<LotRow, "id" | "status">

export interface DispatchedItem {
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

type CreateReservation = InventoryTypes.CreateReservationItemInput
type UpdateReservation = InventoryTypes.UpdateReservationItemInput & { id: string }
type Taken = Omit<ReservableItem, "facts" | "line_item_id"> & { line_item_id?: string | null }
type SqlContext = Context<SqlEntityManager>
type CoreDependencies = ConstructorParameters<typeof InventoryModuleService>[0]
type ModuleDeclaration = ConstructorParameters<typeof InventoryModuleService>[1]

/**
 * Medusa's inventory with the guards of a pharmacy: rows are locked in order, quantities are summed
 * over a call, expired and quarantined lots are not stock, backorders do not exist, and whoever
 * takes a scheduled medicine needs its allocation.
 */
export default class StockService extends InventoryModuleService {
  private readonly others: StockDependencies

  constructor(container: CoreDependencies & StockDependencies, declaration?: ModuleDeclaration) {
    super(container, declaration)
    this.others = container
  }

  override async createReservationItems(
    input: CreateReservation[],
    context?: Context
  ): Promise<InventoryTypes.ReservationItemDTO[]>
  override async createReservationItems(
    input: CreateReservation,
    context?: Context
  ): Promise<InventoryTypes.ReservationItemDTO>
  override async createReservationItems(
    input: CreateReservation | CreateReservation[],
    context: Context = {}
  ): Promise<InventoryTypes.ReservationItemDTO | InventoryTypes.ReservationItemDTO[]> {
    const items = (Array.isArray(input) ? input : [input]).map((item) => ({
      ...item,
      allow_backorder: false,
      quantity: wholeQuantity(item.quantity),
      // Core's own steps always pass `allow_backorder` and a proposed location; a person does not.
      location_is_chosen: item.allow_backorder === undefined,
    }))
    await this.assertMayTake(items)
    const locations = await this.locationsFor(items)
    const placed = items.map(({ location_is_chosen: _, ...item }, index) => ({
      ...item,
      location_id: locations[index],
    }))
    const created = await super.createReservationItems(placed, context)
    return Array.isArray(input) ? created : created[0]
  }

  @InjectTransactionManager()
  override async createReservationItems_(
    input: CreateReservation[],
    @MedusaContext() context: SqlContext = {}
  ) {
    const levels = await lockLevels(input, context)
    assertFree(
      input.map((item) => ({ ...item, quantity: wholeQuantity(item.quantity) })),
      levels
    )
    return await super.createReservationItems_(input, context)
  }

  override async updateReservationItems(
    input: UpdateReservation[],
    context?: Context
  ): Promise<InventoryTypes.ReservationItemDTO[]>
  override async updateReservationItems(
    input: UpdateReservation,
    context?: Context
  ): Promise<InventoryTypes.ReservationItemDTO>
  override async updateReservationItems(
    input: UpdateReservation | UpdateReservation[],
    context: Context = {}
  ): Promise<InventoryTypes.ReservationItemDTO | InventoryTypes.ReservationItemDTO[]> {
    const updates = Array.isArray(input) ? input : [input]
    const before = await this.reservationsById(updates.map((update) => update.id))
    const more = updates.flatMap((update) => {
      const reservation = before.get(update.id)
      if (!reservation) {
        throw refusal("not_found", "There is no such reservation")
      }
      const after = afterUpdate(reservation, update)
      return takesMore(reservation, after) ? [after] : []
    })
    if (more.length > 0) {
      await this.assertMayTake(more)
      await this.locationsFor(more.map((item) => ({ ...item, location_is_chosen: true })))
    }
    const withoutBackorder = updates.map((update) => ({ ...update, allow_backorder: false }))
    const updated = await super.updateReservationItems(withoutBackorder, context)
    return Array.isArray(input) ? updated : updated[0]
  }

  /** Core forgets the level that a reservation moves away from, so the whole step is ours. */
  @InjectTransactionManager()
  override async updateReservationItems_(
    input: UpdateReservation[],
    @MedusaContext() context: SqlContext = {}
  ) {
    const ids = input.map((update) => update.id)
    const locked = await lockReservations({ column: "id", values: ids }, context)
    const before = new Map(locked.map((reservation) => [reservation.id, reservation]))
    const changes = input.map((update) => {
      const reservation = before.get(update.id)
      if (!reservation) {
        throw refusal("not_found", "There is no such reservation")
      }
      return { reservation, after: afterUpdate(reservation, update) }
    })
    const levels = await lockLevels(
      changes.flatMap(({ reservation, after }) => [reservation, after]),
      context
    )

    const deltas = new Map<string, number>()
    for (const { reservation, after } of changes) {
      deltas.set(keyOf(reservation), (deltas.get(keyOf(reservation)) ?? 0) - reservation.quantity)
      deltas.set(keyOf(after), (deltas.get(keyOf(after)) ?? 0) + after.quantity)
    }
    assertFree(
      changes
        .flatMap(({ after }) => {
          const delta = deltas.get(keyOf(after)) ?? 0
          return delta > 0 ? [{ ...after, quantity: delta }] : []
        })
        .filter(firstOfLevel),
      levels
    )

    const result = await this.reservationItemService_.update(input, context)
    const levelUpdates = [...levels.entries()].flatMap(([key, level]) => {
      const delta = deltas.get(key) ?? 0
      return delta === 0
        ? []
        : [{ id: level.id, reserved_quantity: level.reserved_quantity + delta }]
    })
    if (levelUpdates.length > 0) {
      await this.inventoryLevelService_.update(levelUpdates, context)
    }
    return result
  }

  override async restoreReservationItems(
    ids: string | string[],
    config?: RestoreReturn<string>,
    context: Context = {}
  ): Promise<void> {
    const released = await this.releasedReservations("id", asArray(ids))
    await this.assertMayTake(released)
    await super.restoreReservationItems(ids, config, context)
  }

  @InjectTransactionManager()
  protected override async restoreReservationItems_(
    ids: string | string[],
    config?: RestoreReturn<string>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const restored = await this.lockForRestore("id", asArray(ids), context)
    if (restored.length > 0) {
      await super.restoreReservationItems_(restored, config, context)
    }
  }

  override async restoreReservationItemsByLineItem(
    lineItemId: string | string[],
    context: Context = {}
  ): Promise<void> {
    const released = await this.releasedReservations("line_item_id", asArray(lineItemId))
    await this.assertMayTake(released)
    await super.restoreReservationItemsByLineItem(lineItemId, context)
  }

  /** Core would bring back every reservation a line ever had; only the latest release is undone. */
  @InjectTransactionManager()
  protected override async restoreReservationItemsByLineItem_(
    lineItemId: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const restored = await this.lockForRestore("line_item_id", asArray(lineItemId), context)
    if (restored.length > 0) {
      await super.restoreReservationItems_(restored, undefined, context)
    }
  }

  @InjectTransactionManager()
  protected override async deleteReservationItems_(
    ids: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const live = await this.lockForRelease("id", asArray(ids), context)
    if (live.length > 0) {
      await super.deleteReservationItems_(live, context)
    }
  }

  @InjectTransactionManager()
  protected override async softDeleteReservationItems_(
    ids: string | string[],
    config?: SoftDeleteReturn<string>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const live = await this.lockForRelease("id", asArray(ids), context)
    if (live.length > 0) {
      await super.softDeleteReservationItems_(live, config, context)
    }
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemByLocationId_(
    locationId: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const live = await this.lockForRelease("location_id", asArray(locationId), context)
    if (live.length > 0) {
      await super.softDeleteReservationItems_(live, undefined, context)
    }
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemsByLineItem_(
    lineItemId: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const live = await this.lockForRelease("line_item_id", asArray(lineItemId), context)
    if (live.length > 0) {
      await super.softDeleteReservationItems_(live, undefined, context)
    }
  }

  /**
   * Core takes fulfilled units off the shelf before it releases their reservation. Where that would
   * leave less than is reserved, the units are marked as leaving; the database takes them off when
   * the reservation goes (trigger `inventory_level_settle_leaving`).
   */
  @InjectTransactionManager()
  override async adjustInventory_(
    inventoryItemId: string,
    locationId: string,
    adjustment: BigNumberInput,
    @MedusaContext() context: SqlContext = {}
  ) {
    const key = { inventory_item_id: inventoryItemId, location_id: locationId }
    const level = (await lockLevels([key], context)).get(keyOf(key))
    const change = MathBN.convert(adjustment).toNumber()
    if (!level) {
      throw refusal("not_found", "The store does not stock this item")
    }
    if (!Number.isSafeInteger(change)) {
      throw refusal("quantity_invalid", "adjustment: a whole number")
    }

    const room = level.stocked_quantity - level.reserved_quantity
    const leavingChange =
      change < 0 ? Math.max(0, -change - room) : -Math.min(level.leaving_quantity, change)
    if (level.leaving_quantity + leavingChange > level.reserved_quantity) {
      throw refusal(
        "insufficient_inventory",
        `${level.title ?? "The item"}: its stock would fall below zero`
      )
    }
    await sql(
      context,
      `UPDATE inventory_level SET leaving_quantity = leaving_quantity + ? WHERE id = ?`,
      [leavingChange, level.id]
    )
    await sql(
      context,
      `UPDATE lot SET quantity = greatest(0, quantity + ?), updated_at = now()
       WHERE inventory_item_id = ? AND location_id = ? AND status = 'sellable' AND deleted_at IS NULL`,
      [change, inventoryItemId, locationId]
    )
    return await super.adjustInventory_(
      inventoryItemId,
      locationId,
      change + leavingChange,
      context
    )
  }

  @InjectTransactionManager()
  override async updateInventoryLevels_(
    updates: InventoryTypes.UpdateInventoryLevelInput[],
    @MedusaContext() context: SqlContext = {}
  ) {
    const levels = await lockLevels(updates, context)
    for (const update of updates) {
      const level = levels.get(keyOf(update))
      const stocked = update.stocked_quantity
      if (level && stocked !== undefined && MathBN.lt(stocked, level.reserved_quantity)) {
        throw refusal(
          "insufficient_inventory",
          `stocked_quantity: ${level.reserved_quantity} units are reserved at this store`
        )
      }
    }
    return await super.updateInventoryLevels_(updates, context)
  }

  /** Units that may be sold now at these locations, together. */
  override async retrieveAvailableQuantity(
    inventoryItemId: string,
    locationIds: string[],
    context: Context = {}
  ): Promise<BigNumber> {
    await this.inventoryItemService_.retrieve(inventoryItemId, { select: ["id"] }, context)
    const rows = await this.availability([inventoryItemId], locationIds)
    return new BigNumber(rows.reduce((sum, row) => sum + row.available_quantity, 0))
  }

  /**
   * True when one location holds the quantity: an order is served from one store. Core asks when
   * something is put into a cart, and of a `false` it would say that "some variant" is short.
   *
   * @throws MedusaError insufficient_inventory, with what is short and how much is left
   */
  override async confirmInventory(
    inventoryItemId: string,
    locationIds: string[],
    quantity: BigNumberInput
  ): Promise<boolean> {
    const rows = await this.availability([inventoryItemId], locationIds)
    const left = Math.max(0, ...rows.map((row) => row.available_quantity))
    if (MathBN.gte(left, quantity)) {
      return true
    }
    const [item] = await this.listInventoryItems({ id: [inventoryItemId] }, { select: ["title"] })
    throw shortOf(item?.title, left)
  }

  /** Units that may be sold now, one row an item and location that has a level. One statement. */
  @InjectManager()
  async availability(
    inventoryItemIds: string[],
    locationIds: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<Availability[]> {
    return await sql<Availability>(
      context,
      `SELECT level.inventory_item_id, level.location_id,
              greatest(0, least(level.stocked_quantity,
                                coalesce(sum(lot.quantity), 0) + level.leaving_quantity)
                          - level.reserved_quantity)::float8 AS available_quantity
       FROM inventory_level level
       LEFT JOIN lot ON lot.inventory_item_id = level.inventory_item_id
         AND lot.location_id = level.location_id AND ${LOT_IS_SELLABLE}
       WHERE level.deleted_at IS NULL
         AND level.inventory_item_id IN (SELECT jsonb_array_elements_text(?::jsonb))
         AND level.location_id IN (SELECT jsonb_array_elements_text(?::jsonb))
       GROUP BY level.id`,
      [JSON.stringify(inventoryItemIds), JSON.stringify(locationIds)]
    )
  }

  /**
   * The lowest MRP among a level's sellable lots, which caps the unit price there: the lot is
   * picked after payment. A pair without a sellable lot is absent. One statement.
   */
  @InjectManager()
  async lowestLotMrp(
    pairs: LevelKey[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<(LevelKey & { mrp_paise: number })[]> {
    return await sql(
      context,
      `SELECT lot.inventory_item_id, lot.location_id, min(lot.mrp_paise) AS mrp_paise
       FROM jsonb_to_recordset(?::jsonb) AS pair(inventory_item_id text, location_id text)
       JOIN lot USING (inventory_item_id, location_id)
       WHERE ${LOT_IS_SELLABLE} AND lot.quantity > 0
       GROUP BY lot.inventory_item_id, lot.location_id`,
      [JSON.stringify(pairs)]
    )
  }

  /**
   * Books goods in: the lot, and its units on the level, which is created when the store had none.
   * A batch that the store already has is left as it is, so a repeated call changes nothing.
   *
   * @returns how many of the lots were new
   */
  @InjectTransactionManager()
  async receiveLots(
    lots: ReceivedLot[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    const rows = lots.map((lot) => ({
      ...lot,
      id: generateEntityId(undefined, "lot"),
      level_id: generateEntityId(undefined, "ilev"),
    }))
    const [{ received }] = await sql<{ received: number }>(
      context,
      `WITH given AS (
         SELECT * FROM jsonb_to_recordset(?::jsonb) AS g(id text, level_id text, inventory_item_id text,
           location_id text, batch_number text, expires_on date, mrp_paise integer, quantity integer)
         ORDER BY inventory_item_id, location_id
       ), received AS (
         INSERT INTO lot (id, inventory_item_id, location_id, batch_number, expires_on, mrp_paise, quantity)
         SELECT id, inventory_item_id, location_id, batch_number, expires_on, mrp_paise, quantity FROM given
         ON CONFLICT (inventory_item_id, location_id, batch_number) WHERE deleted_at IS NULL DO NOTHING
         RETURNING inventory_item_id, location_id, quantity
       ), stocked AS (
         SELECT min(g.level_id) AS id, r.inventory_item_id, r.location_id, sum(r.quantity)::numeric AS quantity
         FROM received r JOIN given g USING (inventory_item_id, location_id)
         GROUP BY r.inventory_item_id, r.location_id
         ORDER BY r.inventory_item_id, r.location_id
       ), levels AS (
         INSERT INTO inventory_level AS level (id, inventory_item_id, location_id, stocked_quantity,
           raw_stocked_quantity, reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
         SELECT id, inventory_item_id, location_id, quantity,
           jsonb_build_object('value', quantity::text, 'precision', 20),
           0, '{"value":"0","precision":20}', 0, '{"value":"0","precision":20}'
         FROM stocked
         ON CONFLICT (inventory_item_id, location_id) WHERE deleted_at IS NULL DO UPDATE
           SET stocked_quantity = level.stocked_quantity + excluded.stocked_quantity,
               raw_stocked_quantity = jsonb_build_object('value',
                 (level.stocked_quantity + excluded.stocked_quantity)::text, 'precision', 20),
               updated_at = now()
         RETURNING level.id
       )
       SELECT (SELECT count(*)::int FROM received) AS received, (SELECT count(*) FROM levels) AS levels`,
      [JSON.stringify(rows)]
    )
    return received
  }

  @InjectManager()
  async listLots(
    filters: {
      inventory_item_id?: string
      location_id?: string
      status?: LotStatus
      after?: string
    },
    limit: number,
    @MedusaContext() context: SqlContext = {}
  ): Promise<LotRow[]> {
    return await sql<LotRow>(
      context,
      `SELECT id, inventory_item_id, location_id, batch_number, expires_on::text AS expires_on,
              mrp_paise, status, quantity
       FROM lot
       WHERE deleted_at IS NULL AND (?::text IS NULL OR inventory_item_id = ?)
         AND (?::text IS NULL OR location_id = ?) AND (?::text IS NULL OR status = ?)
         AND (?::text IS NULL OR id > ?)
       ORDER BY id LIMIT ?`,
      [filters.inventory_item_id, filters.location_id, filters.status, filters.after]
        .flatMap((value) => [value ?? null, value ?? null] as unknown[])
        .concat(limit)
    )
  }

  /** Takes a lot off sale or puts it back. What is reserved stays reserved, but is not dispatched. */
  @InjectTransactionManager()
  async setLotStatus(
    lotId: string,
    status: LotStatus,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ lot: LotRow; before: LotStatus }> {
    const [lot] = await sql<LevelKey>(
      context,
      `SELECT inventory_item_id, location_id FROM lot WHERE id = ? AND deleted_at IS NULL`,
      [lotId]
    )
    if (!lot) {
      throw refusal("not_found", "There is no such lot")
    }
    await lockLevels([lot], context)
    const [{ status: before }] = await sql<{ status: LotStatus }>(
      context,
      `SELECT status FROM lot WHERE id = ? FOR UPDATE`,
      [lotId]
    )
    const [twin] = await sql<{ batch_number: string }>(
      context,
      `SELECT batch_number FROM lot WHERE inventory_item_id = ? AND location_id = ? AND status = 'sellable'
         AND deleted_at IS NULL AND id <> ?`,
      [lot.inventory_item_id, lot.location_id, lotId]
    )
    if (status === "sellable" && twin) {
      throw refusal(
        "state_conflict",
        `Batch ${twin.batch_number} is on sale there. A store sells one at a time`
      )
    }
    const [changed] = await sql<LotRow>(
      context,
      `UPDATE lot SET status = ?, updated_at = now() WHERE id = ?
       RETURNING id, inventory_item_id, location_id, batch_number, expires_on::text AS expires_on,
         mrp_paise, status, quantity`,
      [status, lotId]
    )
    return { lot: changed, before }
  }

  /**
   * Asked before a parcel: the lines are reserved at this very store, in this quantity, and the
   * store still has a lot that may be sold.
   *
   * @throws MedusaError wrong_store, state_conflict, insufficient_inventory
   */
  @InjectManager()
  async assertDispatchable(
    locationId: string,
    items: DispatchedItem[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const reserved = await sql<
      LevelKey & {
        line_item_id: string
        title: string | null
        quantity: number
        sellable: number
      }
    >(
      context,
      `SELECT r.line_item_id, r.inventory_item_id, r.location_id, r.quantity::float8 AS quantity,
              (SELECT item.title FROM inventory_item item WHERE item.id = r.inventory_item_id) AS title,
              coalesce((SELECT sum(lot.quantity) FROM lot WHERE lot.inventory_item_id = r.inventory_item_id
                AND lot.location_id = r.location_id AND ${LOT_IS_SELLABLE}), 0)::float8 AS sellable
       FROM reservation_item r
       WHERE r.deleted_at IS NULL AND r.line_item_id IN (SELECT jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(items.map((item) => item.line_item_id))]
    )
    for (const item of items) {
      const ofLine = reserved.filter(
        (row) =>
          row.line_item_id === item.line_item_id && row.inventory_item_id === item.inventory_item_id
      )
      const name = ofLine.find(({ title }) => title)?.title ?? "A line of the order"
      if (ofLine.some((row) => row.location_id !== locationId)) {
        throw refusal("wrong_store", `${name}: is reserved at another store`)
      }
      if (ofLine.reduce((sum, row) => sum + row.quantity, 0) < item.quantity) {
        throw refusal("state_conflict", `${name}: fewer units are reserved`)
      }
      if (ofLine.some((row) => row.sellable < item.quantity)) {
        throw refusal("insufficient_inventory", `${name}: its lot is expired, quarantined or short`)
      }
    }
  }

  /** Nothing without a classification in force is taken, and no scheduled line without its allocation. */
  private async assertMayTake(items: Taken[]): Promise<void> {
    if (items.length === 0) {
      return
    }
    const { medicine, dispensing } = this.others
    if (!medicine || !dispensing) {
      throw refusal(
        "unclassified",
        "Stock cannot be taken without the medicine and dispensing modules"
      )
    }
    const itemIds = [...new Set(items.map((item) => item.inventory_item_id))]
    const facts = new Map<string, StockFacts>(
      (await medicine.classifyInventoryItems(itemIds)).map((row) => [row.inventory_item_id, row])
    )
    const reservable = items.map(({ line_item_id, inventory_item_id, quantity }) => {
      const itemFacts = facts.get(inventory_item_id)
      if (!itemFacts) {
        throw customerRefusal("unclassified", "general")
      }
      if (!itemFacts.sellable) {
        throw customerRefusal("unsellable", "general")
      }
      return { line_item_id: line_item_id ?? null, inventory_item_id, quantity, facts: itemFacts }
    })
    await dispensing.assertReservable(reservable)
  }

  private async locationsFor(items: PlacedItem[]): Promise<string[]> {
    const { order, deliveryZone } = this.others
    if (!order || !deliveryZone) {
      throw refusal("wrong_store", "A serving store cannot be chosen without orders and zones")
    }
    return await locationsOf(items, {
      orders: order,
      zones: deliveryZone,
      available: (itemIds, locationIds) => this.availability(itemIds, locationIds),
    })
  }

  private async reservationsById(ids: string[]): Promise<Map<string, LockedReservation>> {
    const rows = await this.reservationItemService_.list(
      { id: ids },
      { select: ["id", "line_item_id", "inventory_item_id", "location_id", "quantity"] }
    )
    return new Map(
      rows.map((row) => [
        row.id,
        {
          id: row.id,
          line_item_id: row.line_item_id,
          inventory_item_id: row.inventory_item_id,
          location_id: row.location_id,
          quantity: MathBN.convert(row.quantity).toNumber(),
        },
      ])
    )
  }

  @InjectManager()
  private async releasedReservations(
    column: "id" | "line_item_id",
    values: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<LockedReservation[]> {
    return await lastReleased(column, values, context)
  }

  private async lockForRestore(
    column: "id" | "line_item_id",
    values: string[],
    context: SqlContext
  ): Promise<string[]> {
    await lockReservations({ column, values, deleted: true }, context)
    const released = await lastReleased(column, values, context)
    const levels = await lockLevels(released, context)
    assertFree(released, levels)
    return released.map((reservation) => reservation.id)
  }

  private async lockForRelease(
    column: "id" | "line_item_id" | "location_id",
    values: string[],
    context: SqlContext
  ): Promise<string[]> {
    const live = await lockReservations({ column, values }, context)
    await lockLevels(live, context)
    return live.map((reservation) => reservation.id)
  }
}

/** Of each line, only what its latest release let go. */
async function lastReleased(
  column: "id" | "line_item_id",
  values: string[],
  context: SqlContext
): Promise<LockedReservation[]> {
  const latest =
    column === "line_item_id"
      ? `AND r.deleted_at = (SELECT max(o.deleted_at) FROM reservation_item o WHERE o.line_item_id = r.line_item_id)
         AND NOT EXISTS (SELECT 1 FROM reservation_item o WHERE o.line_item_id = r.line_item_id AND o.deleted_at IS NULL)`
      : ""
  return await sql<LockedReservation>(
    context,
    `SELECT r.id, r.line_item_id, r.inventory_item_id, r.location_id, r.quantity::float8 AS quantity
     FROM reservation_item r
     WHERE r.${column} IN (SELECT jsonb_array_elements_text(?::jsonb)) AND r.deleted_at IS NOT NULL ${latest}
     ORDER BY r.id`,
    [JSON.stringify(values)]
  )
}

function afterUpdate(reservation: LockedReservation, update: UpdateReservation): LockedReservation {
  return {
    ...reservation,
    location_id: update.location_id ?? reservation.location_id,
    quantity: update.quantity === undefined ? reservation.quantity : wholeQuantity(update.quantity),
  }
}

function takesMore(before: LockedReservation, after: LockedReservation): boolean {
  return after.quantity > before.quantity || after.location_id !== before.location_id
}

function firstOfLevel(item: LevelKey, index: number, all: LevelKey[]): boolean {
  return all.findIndex((other) => keyOf(other) === keyOf(item)) === index
}

/** @throws MedusaError quantity_invalid */
function wholeQuantity(quantity: BigNumberInput): number {
  const whole = MathBN.convert(quantity).toNumber()
  if (!Number.isSafeInteger(whole) || whole < 1) {
    throw refusal("quantity_invalid", "quantity: a whole number of at least 1")
  }
  return whole
}

function asArray<Value>(value: Value | Value[]): Value[] {
  return Array.isArray(value) ? value : [value]
}
