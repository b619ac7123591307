import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type {
  Context,
  InventoryTypes,
  RestoreReturn,
  SoftDeleteReturn,
} from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { InventoryModuleService } from "@medusajs/inventory/dist/services/index"
import { sqlOf, type Sql } from "../../lib/sql"
import { assertMayChange, lockWhatChanges, type ReservationUpdate } from "./change-reservations"
import type { Stock, StockDependencies } from "./dependencies"
import { assertMayRestore, release, restore } from "./release-reservations"
import {
  lockWhatIsTaken,
  placeAtTheServingStore,
  type NewReservation,
} from "./reserve-at-the-serving-store"

export type SqlContext = Context<SqlEntityManager>
type Core = ConstructorParameters<typeof InventoryModuleService>
type ReservationDTO = InventoryTypes.ReservationItemDTO

/**
 * Core's reservations with the guards of a pharmacy: rows are locked in order, quantities are summed
 * over a call, backorders do not exist, and whoever takes a scheduled medicine needs its allocation.
 * What ends in `_` runs in core's transaction; what asks other modules runs before it.
 */
export abstract class Reservations extends InventoryModuleService {
  constructor(
    protected readonly dependencies: Core[0] & StockDependencies,
    declaration?: Core[1]
  ) {
    super(dependencies, declaration)
  }

  override async createReservationItems(
    input: NewReservation[],
    context?: Context
  ): Promise<ReservationDTO[]>
  override async createReservationItems(
    input: NewReservation,
    context?: Context
  ): Promise<ReservationDTO>
  override async createReservationItems(
    input: NewReservation | NewReservation[],
    context: Context = {}
  ): Promise<ReservationDTO | ReservationDTO[]> {
    const placed = await this.asking((stock) => placeAtTheServingStore(asArray(input), stock))
    const created = await super.createReservationItems(placed, context)
    return Array.isArray(input) ? created : created[0]
  }

  @InjectTransactionManager()
  override async createReservationItems_(
    input: NewReservation[],
    @MedusaContext() context: SqlContext = {}
  ) {
    await lockWhatIsTaken(sqlOf(context), input)
    return super.createReservationItems_(input, context)
  }

  override async updateReservationItems(
    input: ReservationUpdate[],
    context?: Context
  ): Promise<ReservationDTO[]>
  override async updateReservationItems(
    input: ReservationUpdate,
    context?: Context
  ): Promise<ReservationDTO>
  override async updateReservationItems(
    input: ReservationUpdate | ReservationUpdate[],
    context: Context = {}
  ): Promise<ReservationDTO | ReservationDTO[]> {
    const updates = asArray(input).map((update) => ({ ...update, allow_backorder: false }))
    await this.asking((stock) => assertMayChange(updates, stock))
    const updated = await super.updateReservationItems(updates, context)
    return Array.isArray(input) ? updated : updated[0]
  }

  /** Core forgets the level that a reservation moves away from, so the whole step is ours. */
  @InjectTransactionManager()
  override async updateReservationItems_(
    input: ReservationUpdate[],
    @MedusaContext() context: SqlContext = {}
  ) {
    const levels = await lockWhatChanges(sqlOf(context), input)
    const updated = await this.reservationItemService_.update(input, context)
    if (levels.length > 0) {
      await this.inventoryLevelService_.update(levels, context)
    }
    return updated
  }

  override async restoreReservationItems(
    ids: string | string[],
    config?: RestoreReturn<string>,
    context: Context = {}
  ): Promise<void> {
    await this.asking((stock) => assertMayRestore({ column: "id", values: asArray(ids) }, stock))
    await super.restoreReservationItems(ids, config, context)
  }

  @InjectTransactionManager()
  protected override async restoreReservationItems_(
    ids: string | string[],
    config?: RestoreReturn<string>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await restore({ sql: sqlOf(context), column: "id", values: asArray(ids) }, (released) =>
      super.restoreReservationItems_(released, config, context)
    )
  }

  override async restoreReservationItemsByLineItem(
    ids: string | string[],
    context: Context = {}
  ): Promise<void> {
    const ofLines = { column: "line_item_id", values: asArray(ids) } as const
    await this.asking((stock) => assertMayRestore(ofLines, stock))
    await super.restoreReservationItemsByLineItem(ids, context)
  }

  @InjectTransactionManager()
  protected override async restoreReservationItemsByLineItem_(
    ids: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const ofLines = { column: "line_item_id", values: asArray(ids) } as const
    await restore({ sql: sqlOf(context), ...ofLines }, (released) =>
      super.restoreReservationItems_(released, undefined, context)
    )
  }

  @InjectTransactionManager()
  protected override async deleteReservationItems_(
    ids: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await release({ sql: sqlOf(context), column: "id", values: asArray(ids) }, (live) =>
      super.deleteReservationItems_(live, context)
    )
  }

  @InjectTransactionManager()
  protected override async softDeleteReservationItems_(
    ids: string | string[],
    config?: SoftDeleteReturn<string>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await release({ sql: sqlOf(context), column: "id", values: asArray(ids) }, (live) =>
      super.softDeleteReservationItems_(live, config, context)
    )
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemByLocationId_(
    ids: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await release({ sql: sqlOf(context), column: "location_id", values: asArray(ids) }, (live) =>
      super.softDeleteReservationItems_(live, undefined, context)
    )
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemsByLineItem_(
    ids: string | string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await release({ sql: sqlOf(context), column: "line_item_id", values: asArray(ids) }, (live) =>
      super.softDeleteReservationItems_(live, undefined, context)
    )
  }

  protected asking<Result>(work: (stock: Stock) => Promise<Result>): Promise<Result> {
    return this.reading((sql) => work({ sql, dependencies: this.dependencies }))
  }

  @InjectTransactionManager()
  protected async transaction<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }

  @InjectManager()
  protected async reading<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }
}

function asArray<Value>(value: Value | Value[]): Value[] {
  return Array.isArray(value) ? value : [value]
}
