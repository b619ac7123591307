import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ServingStore } from "../../contracts/lane"
import type { WantedItem } from "../../contracts/stock"
import { customerRefusal } from "../../lib/errors"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import type StockService from "../../modules/inventory/service"
import { firstStoreHoldingAll } from "../../rules/serving-store"

/**
 * The store that would serve these lines at this pincode now: two statements, and the same answer
 * for the same stock. What was seen here is checked again, under locks, when stock is taken.
 *
 * @throws MedusaError pincode_unserviceable, insufficient_inventory
 */
export async function chooseServingStore(
  container: MedusaContainer,
  { pincode, lines }: { pincode: string; lines: WantedItem[] }
): Promise<ServingStore> {
  const stores = await container
    .resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
    .storesFor(pincode)
  const available = await container.resolve<StockService>(Modules.INVENTORY).availability(
    lines.map((line) => line.inventory_item_id),
    stores.map((store) => store.location_id)
  )
  const store = firstStoreHoldingAll(stores, { wanted: lines, available })
  if (!store) {
    throw customerRefusal("insufficient_inventory", "no_store", { pincode })
  }
  return store
}
