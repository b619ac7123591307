import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import { productOf } from "../../lib/name-of-line"
import type StockService from "../../modules/inventory/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { isAboveCap, priceCap, type UnitPrice } from "../../rules/price-cap"

type PricedLine = UnitPrice & {
  variant_id?: string | null
  title?: string | null
  product_title?: string | null
}

/**
 * No unit above its cap at the store (docs/law.md P1). Without a store yet, the list MRP alone counts.
 *
 * @throws unclassified, price_above_cap
 */
export async function assertPricesWithinCap(
  container: MedusaContainer,
  { lines, locationId }: { lines: PricedLine[]; locationId: string | null }
): Promise<void> {
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify(lines.flatMap(({ variant_id }) => variant_id ?? []))
  const lots = locationId
    ? await container
        .resolve<StockService>(Modules.INVENTORY)
        .lowestLotMrp(
          facts.map(({ inventory_item_id }) => ({ inventory_item_id, location_id: locationId }))
        )
    : []
  const lotMrpOf = new Map(lots.map((lot) => [lot.inventory_item_id, lot.mrp_paise]))
  const factsOf = new Map(facts.map((fact) => [fact.variant_id, fact]))

  for (const line of lines) {
    const fact = factsOf.get(line.variant_id ?? "")
    if (!fact) {
      throw customerRefusal("unclassified", "general")
    }
    const cap = priceCap(fact.list_mrp_paise, lotMrpOf.get(fact.inventory_item_id))
    const product = productOf(line)
    // Nobody knows its maximum: it is not for sale, and its price may be right.
    if (cap === null) {
      throw product
        ? customerRefusal("unclassified", "line", { product })
        : customerRefusal("unclassified", "general")
    }
    if (isAboveCap(line, cap)) {
      throw product
        ? customerRefusal("price_above_cap", "line", { product })
        : customerRefusal("price_above_cap", "general")
    }
  }
}
