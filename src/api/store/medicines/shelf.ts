import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LaneMode, ServingStore } from "../../../contracts/lane"
import type { Availability } from "../../../contracts/stock"
import { inForce } from "../../../lib/in-force"
import { istDate } from "../../../lib/ist"
import { payablePaise } from "../../../lib/paise"
import { DELIVERY_ZONE_MODULE } from "../../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../../modules/delivery-zone/service"
import type StockService from "../../../modules/inventory/service"
import { priceCap } from "../../../rules/price-cap"
import { bestLane } from "./best-lane"
import type { Place } from "./cursor"
import { readShelf, type ShelfFilter, type ShelfRow } from "./shelf-rows"

type ShelfMedicine = Omit<
  ShelfRow,
  "inventory_item_id" | "price_set_id" | "region_id" | "list_mrp_paise" | "rank"
> & {
  price_paise: number | null
  mrp_paise: number | null
  /** No unit may cost more than this at the store. */
  cap_paise: number | null
  /** Units that can be sold now, at the store if one is named. */
  available: number
  lane: string | null
  eta_minutes: number | null
  store_id: string | null
}

/**
 * A page of the shelf as a customer at a pincode meets it; without a pincode, at all stores
 * together. A fixed number of statements, whatever the page's length.
 *
 * @returns `next`: the place of the page's last medicine when there are more
 * @throws pincode_unserviceable
 */
export async function shelfOf(
  container: MedusaContainer,
  filter: ShelfFilter & { pincode?: string }
): Promise<{ medicines: ShelfMedicine[]; next: Place | null }> {
  const { pincode, ...rest } = filter
  const [stores, found] = await Promise.all([
    pincode ? storesFor(container, pincode) : undefined,
    // One more than is shown tells whether there is a next page.
    readShelf(container, { ...rest, limit: rest.limit + 1 }),
  ])
  const rows = found.slice(0, rest.limit)
  const last = found.length > rows.length ? rows.at(-1) : undefined
  const [prices, stock, mayLeave] = await Promise.all([
    pricesOf(container, rows),
    stockOf(container, rows, stores),
    stores ? policies(container) : undefined,
  ])
  const now = new Date()

  const medicines = rows.map((row) => {
    const { inventory_item_id, price_set_id, list_mrp_paise, ...rest } = row
    const { region_id: _region, rank: _rank, ...shown } = rest
    const levels = stock.get(inventory_item_id) ?? []
    const store = stores && (stores.find((s) => held(levels, s) > 0) ?? stores[0])
    const relevant = store ? levels.filter((l) => l.location_id === store.location_id) : levels
    const way =
      store &&
      mayLeave &&
      bestLane({
        lanes: store.lanes,
        mayLeaveBy: (mode) => mayLeave(row.scheme, mode),
        cold: row.storage_class === "cold",
        now,
      })
    return {
      ...shown,
      price_paise: prices.get(price_set_id) ?? null,
      mrp_paise: list_mrp_paise,
      cap_paise: priceCap(list_mrp_paise, ...relevant.map(({ mrp_paise }) => mrp_paise)),
      available: relevant.reduce((sum, level) => sum + level.available_quantity, 0),
      lane: way?.lane ?? null,
      eta_minutes: way?.eta_minutes ?? null,
      store_id: store?.location_id ?? null,
    }
  })
  return { medicines, next: last ? { id: last.medicine_id, rank: last.rank } : null }
}

type Level = Availability & { mrp_paise: number | null }

async function storesFor(container: MedusaContainer, pincode: string): Promise<ServingStore[]> {
  return await container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE).storesFor(pincode)
}

/** Tax-inclusive prices in paise, price lists included, as the cart will compute them. */
async function pricesOf(
  container: MedusaContainer,
  rows: ShelfRow[]
): Promise<Map<string, number>> {
  if (rows.length === 0) {
    return new Map()
  }
  const region_id = rows[0].region_id
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: rows.map(({ price_set_id }) => price_set_id) },
      { context: { currency_code: "inr", ...(region_id ? { region_id } : {}) } }
    )
  return new Map(
    prices.flatMap(({ id, calculated_amount }) =>
      calculated_amount === null ? [] : [[id, payablePaise(calculated_amount)] as const]
    )
  )
}

async function stockOf(
  container: MedusaContainer,
  rows: ShelfRow[],
  stores: ServingStore[] | undefined
): Promise<Map<string, Level[]>> {
  const inventory = container.resolve<StockService>(Modules.INVENTORY)
  const itemIds = rows.map(({ inventory_item_id }) => inventory_item_id)
  const locationIds = stores?.map(({ location_id }) => location_id) ?? (await allStores(container))
  const [levels, lots] = await Promise.all([
    inventory.availability(itemIds, locationIds),
    inventory.lowestLotMrp(
      itemIds.flatMap((inventory_item_id) =>
        locationIds.map((location_id) => ({ inventory_item_id, location_id }))
      )
    ),
  ])
  const mrpOf = new Map(lots.map((lot) => [keyOf(lot), lot.mrp_paise]))
  const byItem = new Map<string, Level[]>()
  for (const level of levels) {
    const known = byItem.get(level.inventory_item_id) ?? []
    byItem.set(level.inventory_item_id, [
      ...known,
      { ...level, mrp_paise: mrpOf.get(keyOf(level)) ?? null },
    ])
  }
  return byItem
}

async function allStores(container: MedusaContainer): Promise<string[]> {
  const locations = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { select: ["id"], take: null })
  return locations.map(({ id }) => id)
}

/**
 * May a schedule leave by a mode today? A hint for the shelf, by the rows for all districts; the
 * district of store and address is looked at when the lane is chosen.
 */
async function policies(
  container: MedusaContainer
): Promise<(scheme: string, mode: LaneMode) => boolean> {
  const rows = await container
    .resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
    .listFulfilmentPolicies(
      { allowed: true, district: null, ...inForce(istDate()) },
      { select: ["scheme", "mode"], take: null }
    )
  const allowed = new Set(rows.map(({ scheme, mode }) => `${scheme} ${mode}`))
  return (scheme, mode) => allowed.has(`${scheme} ${mode}`)
}

const keyOf = (level: { inventory_item_id: string; location_id: string }) =>
  `${level.inventory_item_id} ${level.location_id}`

const held = (levels: Level[], store: ServingStore) =>
  levels.find(({ location_id }) => location_id === store.location_id)?.available_quantity ?? 0
