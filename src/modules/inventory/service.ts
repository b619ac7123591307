import type { BigNumberInput, Context, InventoryTypes } from "@medusajs/framework/types"
import {
  BigNumber,
  InjectTransactionManager,
  MathBN,
  MedusaContext,
} from "@medusajs/framework/utils"
import type { Availability } from "../../contracts/stock"
import { sqlOf } from "../../lib/sql"
import { shortOf } from "./assert-free"
import { availability } from "./availability"
import { adjustShelf, assertReservedIsCovered } from "./change-stocked-quantity"
import type { LevelKey } from "./level-locks"
import { listLots, lowestLotMrp, type LotFilter, type LotRow } from "./lots"
import type { LotStatus } from "./models/lot"
import { assertDispatchable, type DispatchedItem } from "./nets/at-parcel"
import { receiveLots, type ReceivedLot } from "./receive-lots"
import { Reservations, type SqlContext } from "./reservations"
import { setLotStatus } from "./set-lot-status"

/** Medusa's inventory with lots: what is expired or quarantined is not stock. */
export default class StockService extends Reservations {
  @InjectTransactionManager()
  override async adjustInventory_(
    inventory_item_id: string,
    location_id: string,
    adjustment: BigNumberInput,
    @MedusaContext() context: SqlContext = {}
  ) {
    const asked = { inventory_item_id, location_id, adjustment }
    const change = await adjustShelf(sqlOf(context), asked)
    return super.adjustInventory_(inventory_item_id, location_id, change, context)
  }

  @InjectTransactionManager()
  override async updateInventoryLevels_(
    updates: InventoryTypes.UpdateInventoryLevelInput[],
    @MedusaContext() context: SqlContext = {}
  ) {
    await assertReservedIsCovered(sqlOf(context), updates)
    return super.updateInventoryLevels_(updates, context)
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

  /** Units that may be sold now, one row an item and location that has a level. */
  async availability(
    inventory_item_ids: string[],
    location_ids: string[]
  ): Promise<Availability[]> {
    return this.reading((sql) => availability(sql, { inventory_item_ids, location_ids }))
  }

  /**
   * The lowest MRP among a level's sellable lots, which caps the unit price there: the lot is
   * picked after payment. A level without a sellable lot is absent.
   */
  async lowestLotMrp(levels: LevelKey[]): Promise<(LevelKey & { mrp_paise: number })[]> {
    return this.reading((sql) => lowestLotMrp(sql, levels))
  }

  /** @returns how many of the lots were new */
  async receiveLots(lots: ReceivedLot[]): Promise<number> {
    return this.transaction((sql) => receiveLots(sql, lots))
  }

  async listLots(filter: LotFilter, limit: number): Promise<LotRow[]> {
    return this.reading((sql) => listLots(sql, { ...filter, limit }))
  }

  /** Takes a lot off sale or puts it back. */
  async setLotStatus(id: string, status: LotStatus): Promise<{ lot: LotRow; before: LotStatus }> {
    return this.transaction((sql) => setLotStatus(sql, { id, status }))
  }

  /** The net before a parcel. @throws MedusaError wrong_store, state_conflict, insufficient_inventory */
  async assertDispatchable(location_id: string, items: DispatchedItem[]): Promise<void> {
    await this.reading((sql) => assertDispatchable(sql, { location_id, items }))
  }
}
