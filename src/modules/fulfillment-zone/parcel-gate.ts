import { refusal } from "../../lib/errors"
import { goodsOf, laneModeOf } from "../../rules/lane"
import { isAboveCap, priceCap, type UnitPrice } from "../../rules/price-cap"
import { assertPaid } from "./assert-paid"
import type { ParcelFacts, PlacedOrder, ZoneProviderDependencies } from "./dependencies"

interface ParcelItem {
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

interface Parcel {
  orderId: string | undefined
  locationId: string | undefined
  items: { line_item_id?: string | null; inventory_item_id?: string | null; quantity?: unknown }[]
}

/**
 * The last gate before a parcel; every path of core calls it. What the caller says of the order is
 * not trusted: everything is read again.
 *
 * @throws MedusaError order_required, payment_required, quantity_invalid, wrong_store,
 *   lane_not_allowed, price_above_cap and the dispensary's refusals
 */
export async function assertParcelMayLeave(
  parcel: Parcel,
  dependencies: ZoneProviderDependencies
): Promise<void> {
  const { orderId, locationId } = parcel
  if (!orderId || !locationId) {
    throw refusal("order_required", "A parcel belongs to an order and leaves a store")
  }
  const items = parcel.items.map(parcelItem)
  const order = await placedOrder(orderId, dependencies)
  await assertPaid(order, dependencies, items)
  const lines = await linesOf(orderId, items, dependencies)

  await dependencies.dispensing.assertDispensable({
    order_id: orderId,
    location_id: locationId,
    items,
  })
  await dependencies.inventory.assertDispatchable(locationId, items)

  const variantIds = lines.map((line) => line.variantId)
  const facts = await dependencies.medicine.classify(variantIds)
  await dependencies.deliveryZone.assertLaneAllowed({
    schemes: goodsOf(variantIds, facts).schemes,
    mode: laneModeOf(order),
    location_id: locationId,
    pincode: order.shipping_address?.postal_code,
  })
  await assertWithinCap(lines, facts, locationId, dependencies)
}

function parcelItem(item: Parcel["items"][number]): ParcelItem {
  const { line_item_id, inventory_item_id } = item
  if (!line_item_id || !inventory_item_id) {
    throw refusal(
      "order_required",
      "Each item of a parcel is a line of its order, taken from stock"
    )
  }
  const quantity = Number(item.quantity)
  if (!Number.isSafeInteger(quantity) || quantity < 1) {
    throw refusal("quantity_invalid", "quantity: a whole number of at least 1")
  }
  return { line_item_id, inventory_item_id, quantity }
}

async function placedOrder(
  orderId: string,
  dependencies: ZoneProviderDependencies
): Promise<PlacedOrder> {
  const [order] = await dependencies.order.listOrders(
    { id: [orderId] },
    { relations: ["shipping_address", "shipping_methods"] }
  )
  if (!order || order.is_draft_order || order.canceled_at || order.status === "canceled") {
    throw refusal("order_required", "The order is not placed, or is cancelled")
  }
  return order
}

type ParcelLine = UnitPrice & { variantId: string; name: string }

async function linesOf(
  orderId: string,
  items: ParcelItem[],
  dependencies: ZoneProviderDependencies
): Promise<ParcelLine[]> {
  const lineIds = [...new Set(items.map((item) => item.line_item_id))]
  const orderItems = await dependencies.order.listOrderItems(
    { order_id: orderId, item_id: lineIds },
    { relations: ["item", "item.tax_lines"], take: null }
  )
  return lineIds.map((lineId) => {
    // An edited order keeps a row for each of its versions; the newest one is in force.
    const [newest] = orderItems
      .filter((row) => row.item_id === lineId)
      .sort((a, b) => b.version - a.version)
    if (!newest?.item.variant_id) {
      throw refusal("order_required", "Something in the parcel is not of its order: take it out")
    }
    return {
      variantId: newest.item.variant_id,
      name: newest.item.product_title ?? newest.item.title ?? "A line of the order",
      unit_price: newest.unit_price ?? newest.item.unit_price,
      is_tax_inclusive: newest.item.is_tax_inclusive,
      tax_lines: newest.item.tax_lines,
    }
  })
}

async function assertWithinCap(
  lines: ParcelLine[],
  facts: ParcelFacts[],
  locationId: string,
  dependencies: ZoneProviderDependencies
): Promise<void> {
  const lotMrps = await dependencies.inventory.lowestLotMrp(
    facts.map(({ inventory_item_id }) => ({ inventory_item_id, location_id: locationId }))
  )
  for (const line of lines) {
    const fact = facts.find(({ variant_id }) => variant_id === line.variantId)
    const lot = lotMrps.find((row) => row.inventory_item_id === fact?.inventory_item_id)
    if (isAboveCap(line, priceCap(fact?.list_mrp_paise, lot?.mrp_paise))) {
      throw refusal(
        "price_above_cap",
        `${line.name}: was sold above its maximum price. Cancel it, and give the money back`
      )
    }
  }
}
