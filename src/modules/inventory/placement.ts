import { customerRefusal, refusal } from "../../lib/errors"
import { firstStoreHoldingAll } from "../../rules/serving-store"
import type { AvailabilityReader, OrderReader, ServedOrder, ServingZones } from "./guards"

export interface PlacedItem {
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

interface Sources {
  orders: OrderReader
  zones: ServingZones
  available: AvailabilityReader
}

/**
 * Where each item is taken from: an order's lines at its serving store, whatever location core
 * proposes; an item without a line where the caller says.
 *
 * @throws MedusaError wrong_store, not_found, pincode_unserviceable, insufficient_inventory
 */
export async function locationsOf(items: PlacedItem[], sources: Sources): Promise<string[]> {
  const orderOfLine = await ordersOfLines(items, sources.orders)
  const storeOfOrder = new Map<string, string>()
  for (const order of new Map(
    [...orderOfLine.values()].map((order) => [order.id, order])
  ).values()) {
    const lines = items.filter(
      (item) => item.line_item_id && orderOfLine.get(item.line_item_id)?.id === order.id
    )
    storeOfOrder.set(order.id, await servingStoreOf(order, lines, sources))
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
  orders: OrderReader
): Promise<Map<string, ServedOrder>> {
  const lineIds = [...new Set(items.flatMap((item) => item.line_item_id ?? []))]
  if (lineIds.length === 0) {
    return new Map()
  }
  const orderItems = await orders.listOrderItems(
    { item_id: lineIds },
    { select: ["item_id", "order_id"], take: null }
  )
  const orderIdOf = new Map(orderItems.map((row) => [row.item_id, row.order_id]))
  const found = await orders.listOrders(
    { id: [...new Set(orderIdOf.values())] },
    { select: ["id"], relations: ["shipping_methods", "shipping_address"], take: null }
  )
  const orderById = new Map(found.map((order) => [order.id, order]))
  return new Map(
    lineIds.map((lineId) => {
      const order = orderById.get(orderIdOf.get(lineId) ?? "")
      if (!order) {
        throw refusal("not_found", "A line belongs to no order")
      }
      return [lineId, order]
    })
  )
}

async function servingStoreOf(
  order: ServedOrder,
  lines: PlacedItem[],
  { zones, available }: Sources
): Promise<string> {
  for (const method of order.shipping_methods ?? []) {
    if (typeof method.data?.store_id === "string") {
      return method.data.store_id
    }
  }

  const pincode = order.shipping_address?.postal_code
  if (!pincode) {
    throw refusal(
      "pincode_unserviceable",
      "The order has neither a lane nor an address with a pincode, so no store serves it"
    )
  }
  const stores = await zones.storesFor(pincode)
  const stock = await available(
    lines.map((line) => line.inventory_item_id),
    stores.map((store) => store.location_id)
  )
  const store = firstStoreHoldingAll(stores, lines, stock)
  if (!store) {
    throw customerRefusal("insufficient_inventory", "general")
  }
  return store.location_id
}
