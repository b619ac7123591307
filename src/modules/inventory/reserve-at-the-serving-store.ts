import type { InventoryTypes } from "@medusajs/framework/types"
import { customerRefusal, refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { chosenStoreOf } from "../../rules/lane"
import { firstStoreHoldingAll } from "../../rules/serving-store"
import { assertFree } from "./assert-free"
import { availability } from "./availability"
import type { ServedOrder, Stock, StockDependencies } from "./dependencies"
import { lockLevels } from "./level-locks"
import { assertMayTake } from "./nets/at-reservation"
import { wholeQuantity } from "./whole-quantity"

export type NewReservation = InventoryTypes.CreateReservationItemInput

type PlacedItem = {
  line_item_id?: string | null
  inventory_item_id: string
  location_id: string
  quantity: number
  /**
   * The caller chose the location itself (an admin's reservation) instead of taking the first of
   * a list, as core's own steps do.
   */
  location_is_chosen: boolean
}

/**
 * What is reserved, and where: an order's lines at its serving store. There are no backorders.
 *
 * @throws MedusaError quantity_invalid, wrong_store, insufficient_inventory, rx_required and kin
 */
export async function placeAtTheServingStore(
  input: NewReservation[],
  stock: Stock
): Promise<NewReservation[]> {
  const items = input.map((item) => ({ ...item, quantity: wholeQuantity(item.quantity) }))
  await assertMayTake(items, stock.dependencies)
  const locations = await locationsOf(
    // Core's own steps always pass `allow_backorder` and a proposed location; a person does not.
    items.map((item) => ({ ...item, location_is_chosen: item.allow_backorder === undefined })),
    stock
  )
  return items.map((item, index) => ({
    ...item,
    allow_backorder: false,
    location_id: locations[index],
  }))
}

/** Locks the levels that are taken from. @throws MedusaError insufficient_inventory */
export async function lockWhatIsTaken(sql: Sql, input: NewReservation[]): Promise<void> {
  const levels = await lockLevels(sql, input)
  assertFree(
    input.map((item) => ({ ...item, quantity: wholeQuantity(item.quantity) })),
    levels
  )
}

/**
 * Where each item is taken from: an order's lines at its serving store, whatever location core
 * proposes; an item without a line where the caller says.
 *
 * @throws MedusaError wrong_store, not_found, pincode_unserviceable, insufficient_inventory
 */
export async function locationsOf(items: PlacedItem[], stock: Stock): Promise<string[]> {
  const orderOfLine = await ordersOfLines(items, stock.dependencies)
  const storeOfOrder = new Map<string, string>()
  for (const order of new Map(
    [...orderOfLine.values()].map((order) => [order.id, order])
  ).values()) {
    const lines = items.filter(
      (item) => item.line_item_id && orderOfLine.get(item.line_item_id)?.id === order.id
    )
    storeOfOrder.set(order.id, await servingStoreOf({ order, lines }, stock))
  }

  return items.map((item) => {
    const order = item.line_item_id ? orderOfLine.get(item.line_item_id) : undefined
    const store = order && storeOfOrder.get(order.id)
    if (!store) {
      return item.location_id
    }
    if (item.location_is_chosen && item.location_id !== store) {
      throw refusal("wrong_store", "Another store serves this order: take the goods from there")
    }
    return store
  })
}

async function ordersOfLines(
  items: PlacedItem[],
  { order }: Pick<StockDependencies, "order">
): Promise<Map<string, ServedOrder>> {
  const lineIds = [...new Set(items.flatMap((item) => item.line_item_id ?? []))]
  if (lineIds.length === 0) {
    return new Map()
  }
  const orderItems = await order.listOrderItems(
    { item_id: lineIds },
    { select: ["item_id", "order_id"], take: null }
  )
  const orderIdOf = new Map(orderItems.map((row) => [row.item_id, row.order_id]))
  const found = await order.listOrders(
    { id: [...new Set(orderIdOf.values())] },
    { select: ["id"], relations: ["shipping_methods", "shipping_address"], take: null }
  )
  const orderById = new Map(found.map((one) => [one.id, one]))
  return new Map(
    lineIds.map((lineId) => {
      const ofLine = orderById.get(orderIdOf.get(lineId) ?? "")
      if (!ofLine) {
        throw refusal("not_found", "A line belongs to no order")
      }
      return [lineId, ofLine]
    })
  )
}

async function servingStoreOf(
  { order, lines }: { order: ServedOrder; lines: PlacedItem[] },
  { sql, dependencies }: Stock
): Promise<string> {
  const chosen = chosenStoreOf(order.shipping_methods)
  if (chosen) {
    return chosen
  }
  const pincode = order.shipping_address?.postal_code
  if (!pincode) {
    throw refusal(
      "pincode_unserviceable",
      "The order has neither a lane nor an address with a pincode, so no store serves it"
    )
  }
  const stores = await dependencies.deliveryZone.storesFor(pincode)
  const available = await availability(sql, {
    inventory_item_ids: lines.map((line) => line.inventory_item_id),
    location_ids: stores.map((store) => store.location_id),
  })
  const store = firstStoreHoldingAll(stores, { wanted: lines, available })
  if (!store) {
    throw customerRefusal("insufficient_inventory", "general")
  }
  return store.location_id
}
