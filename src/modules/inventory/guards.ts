import type { ServingStore } from "../../contracts/lane"
import type { MedicineFacts } from "../../contracts/medicine"
import type { Availability } from "../../contracts/stock"

/**
 * What stock must know of other domains, as narrow interfaces. The services arrive through
 * `dependencies` in medusa-config and are read when needed, never at construction.
 */

/** The part of a medicine's facts that stock itself decides on; the rest is handed on as it came. */
export type StockFacts = Pick<MedicineFacts, "inventory_item_id" | "sellable">

export interface MedicineRegister {
  /** An item that is absent from the answer has no classification in force. */
  classifyInventoryItems(inventoryItemIds: string[], on?: Date): Promise<StockFacts[]>
}

export interface ReservableItem {
  line_item_id: string | null
  inventory_item_id: string
  quantity: number
  facts: StockFacts
}

export interface DispensingGuard {
  /** @throws MedusaError with code rx_required and its kin */
  assertReservable(items: ReservableItem[]): Promise<void>
}

export interface ServingZones {
  /** @throws MedusaError with code pincode_unserviceable */
  storesFor(pincode: string): Promise<Pick<ServingStore, "location_id" | "rank">[]>
}

/** The order module's reading methods that stock uses. */
export interface OrderReader {
  listOrderItems(
    filters: { item_id: string[] },
    config: { select: string[]; take: null }
  ): Promise<{ item_id: string; order_id: string }[]>
  listOrders(
    filters: { id: string[] },
    config: { select: string[]; relations: string[]; take: null }
  ): Promise<ServedOrder[]>
}

export interface ServedOrder {
  id: string
  shipping_address?: { postal_code?: string | null } | null
  shipping_methods?: { data?: Record<string, unknown> | null }[] | null
}

export interface StockDependencies {
  medicine?: MedicineRegister
  dispensing?: DispensingGuard
  deliveryZone?: ServingZones
  order?: OrderReader
}

export type AvailabilityReader = (
  inventoryItemIds: string[],
  locationIds: string[]
) => Promise<Availability[]>
