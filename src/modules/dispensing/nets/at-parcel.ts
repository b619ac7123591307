import type { MedicineFacts } from "../../../contracts/medicine"
import { customerRefusal, refusal } from "../../../lib/errors"
import { istDate } from "../../../lib/ist"
import { nameOf } from "../../../lib/name-of-line"
import { assertAllocation } from "../../../rules/allocation"
import { licenceFormOf } from "../../../rules/licence-form"
import { needsPrescription } from "../../../rules/may-be-sold"
import { readAllocations, readAuthorisationsOf, type Ledger } from "../ledger"
import { fulfilledQuantities, loadOrderLines, type OrderLine } from "../order-lines"
import type { ItemToDispense } from "../types"

export type Parcel = {
  order_id: string | null
  location_id: string
  items: ItemToDispense[]
}

/** What of one order line leaves. */
type Leaving = {
  orderLine: OrderLine
  quantity: number
  /** In this parcel and in those before it that were not cancelled. */
  packed: number
}

/**
 * The last gate before a parcel. Everything is read here from the order line; all fulfilments of
 * the line that were not cancelled, this one included, have to fit what was ordered and, of a
 * scheduled line, its allocation. Core has committed this fulfilment before it asks, so of two
 * rivals at least one sees the other.
 *
 * @throws rx_required and its kin, naming the order line; state_conflict, licence_invalid
 */
export async function assertDispensable(ledger: Ledger, parcel: Parcel): Promise<void> {
  const { pharmacist, fulfillment } = ledger.dependencies
  const known = await readParcel(ledger, parcel)
  const items = parcel.items.map((item) => identify(item, { ...known, order_id: parcel.order_id }))
  const scheduled = items.filter(({ scheme }) => scheme !== null)

  const packed = await fulfilledQuantities(fulfillment, lineIdsOf(items))
  await assertWithinAllocations(ledger, leavingOf(scheduled, packed))
  leavingOf(items, packed).forEach(assertWithinOrdered)

  for (const form of new Set(scheduled.map(({ scheme }) => licenceFormOf(scheme)))) {
    await pharmacist.licenceOf(parcel.location_id, new Date(), form)
  }
}

type Known = {
  orderLines: Map<string, OrderLine>
  factsOfVariant: Map<string, MedicineFacts>
  factsOfStock: Map<string, MedicineFacts>
}

async function readParcel(
  { dependencies: { order, medicine } }: Ledger,
  { items }: Parcel
): Promise<Known> {
  const lineIds = [...new Set(items.flatMap((item) => item.line_item_id ?? []))]
  const orderLines = await loadOrderLines(order, lineIds)
  const [ofLines, ofStock] = await Promise.all([
    medicine.classify([...orderLines.values()].flatMap((line) => line.variant_id ?? [])),
    medicine.classifyInventoryItems(items.flatMap((item) => item.inventory_item_id ?? [])),
  ])
  return {
    orderLines,
    factsOfVariant: new Map(ofLines.map((facts) => [facts.variant_id, facts])),
    factsOfStock: new Map(ofStock.map((facts) => [facts.inventory_item_id, facts])),
  }
}

type Identified = {
  /** Goods without a schedule may leave without a line. */
  orderLine: OrderLine | undefined
  quantity: number
  /** Null when it needs no prescription. */
  scheme: string | null
}

/**
 * What an item is, by its stock and by its order line: it is scheduled when either says so.
 *
 * @throws rx_required, unclassified, unsellable
 */
function identify(
  item: ItemToDispense,
  { order_id, orderLines, factsOfVariant, factsOfStock }: Known & Pick<Parcel, "order_id">
): Identified {
  const orderLine = item.line_item_id ? orderLines.get(item.line_item_id) : undefined
  const name = nameOf(orderLine)
  if (item.line_item_id && (!orderLine || orderLine.order_id !== order_id)) {
    throw refusal("rx_required", `${name}: is not in the order of this parcel`)
  }
  const ofStock = item.inventory_item_id ? factsOfStock.get(item.inventory_item_id) : undefined
  const ofLine = orderLine?.variant_id ? factsOfVariant.get(orderLine.variant_id) : undefined
  const stockIsScheduled = item.inventory_item_id ? needsPrescription(ofStock, name) : false
  const lineIsScheduled =
    orderLine || !item.inventory_item_id ? needsPrescription(ofLine, name) : false
  if (!stockIsScheduled && !lineIsScheduled) {
    return { orderLine, quantity: item.quantity, scheme: null }
  }
  if (!orderLine || !ofLine || (ofStock && ofStock.variant_id !== ofLine.variant_id)) {
    throw refusal("rx_required", `${name}: a scheduled medicine leaves for its own order line only`)
  }
  return { orderLine, quantity: item.quantity, scheme: ofLine.scheme }
}

function lineIdsOf(items: Identified[]): string[] {
  return [...new Set(items.flatMap(({ orderLine }) => orderLine?.id ?? []))]
}

/** The items of each order line together. */
function leavingOf(items: Identified[], packed: Map<string, number>): Leaving[] {
  const leaving = new Map<string, Leaving>()
  for (const { orderLine, quantity } of items) {
    if (orderLine) {
      const sum = (leaving.get(orderLine.id)?.quantity ?? 0) + quantity
      leaving.set(orderLine.id, {
        orderLine,
        quantity: sum,
        packed: Math.max(sum, packed.get(orderLine.id) ?? 0),
      })
    }
  }
  return [...leaving.values()]
}

/** @throws rx_required and its kin, naming the order line */
async function assertWithinAllocations({ reading }: Ledger, scheduled: Leaving[]): Promise<void> {
  if (scheduled.length === 0) {
    return
  }
  const { allocations, authorisations } = await reading(async (sql) => {
    const allocations = await readAllocations(sql, {
      where: `order_line_id = ANY(ARRAY[?]::text[])`,
      parameters: [scheduled.map(({ orderLine }) => orderLine.id)],
    })
    return { allocations, authorisations: await readAuthorisationsOf(sql, allocations) }
  })
  for (const { orderLine, packed } of scheduled) {
    const allocation = allocations.find((row) => row.order_line_id === orderLine.id)
    assertAllocation(allocation, {
      line: nameOf(orderLine),
      authorisation: allocation && authorisations.get(allocation.authorisation_id),
      customer_id: orderLine.customer_id,
      variant_id: orderLine.variant_id,
      states: ["reserved"],
      asker: "staff",
      today: istDate(),
    })
    if (orderLine.canceled || packed > allocation.quantity) {
      throw customerRefusal("rx_required", "beyond_approval", { product: nameOf(orderLine) })
    }
  }
}

/** @throws state_conflict, naming the order line */
function assertWithinOrdered({ orderLine, packed }: Leaving): void {
  if (packed > orderLine.quantity) {
    throw refusal("state_conflict", `${nameOf(orderLine)}: more than was ordered is packed`)
  }
}
