import type { ServingStore } from "../../contracts/lane"
import type { MedicineFacts } from "../../contracts/medicine"
import type { Sql } from "../../lib/sql"

/** The narrow interfaces that medusa-config hands to this module. They are read when needed, never at construction. */
export type StockDependencies = {
  medicine: MedicineRegister
  dispensing: DispensingNet
  deliveryZone: ServingZones
  order: OrderReader
}

/** What a decision about stock asks: the tables and the neighbours. */
export type Stock = { sql: Sql; dependencies: StockDependencies }

/** The part of a medicine's facts that stock itself decides on; the rest is handed on as it came. */
type StockFacts = Pick<MedicineFacts, "inventory_item_id" | "scheme" | "sellable">

type MedicineRegister = {
  /** An item that is absent from the answer is no product of ours. */
  classifyInventoryItems(inventoryItemIds: string[], on?: Date): Promise<StockFacts[]>
}

export type ReservableItem = {
  line_item_id: string | null
  inventory_item_id: string
  quantity: number
  facts: StockFacts
}

type DispensingNet = {
  /** @throws MedusaError with code rx_required and its kin */
  assertReservable(items: ReservableItem[]): Promise<void>
}

type ServingZones = {
  /** @throws MedusaError with code pincode_unserviceable */
  storesFor(pincode: string): Promise<Pick<ServingStore, "location_id" | "rank">[]>
}

/** The order module's reading methods that stock uses. */
type OrderReader = {
  listOrderItems(
    filters: { item_id: string[] },
    config: { select: string[]; take: null }
  ): Promise<{ item_id: string; order_id: string }[]>
  listOrders(
    filters: { id: string[] },
    config: { select: string[]; relations: string[]; take: null }
  ): Promise<ServedOrder[]>
}

export type ServedOrder = {
  id: string
  shipping_address?: { postal_code?: string | null } | null
  shipping_methods?: { data?: Record<string, unknown> | null }[] | null
}
