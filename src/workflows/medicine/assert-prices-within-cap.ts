import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import { productOf } from "../../lib/name-of-line"
import { isAbovePaise } from "../../lib/paise"
import type StockService from "../../modules/inventory/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { priceCap } from "../../rules/price-cap"

export type PricedLine = {
  variant_id?: string | null
  title?: string | null
  product_title?: string | null
  unit_price: BigNumberInput
  is_tax_inclusive?: boolean
  tax_lines?: { rate: BigNumberInput }[]
}

/**
 * No unit price, tax included and nothing rounded, above the lower of the list MRP and the lowest
 * MRP of the store's sellable lots. Without a store yet, the list MRP alone.
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
    const cap = fact && priceCap(fact.list_mrp_paise, lotMrpOf.get(fact.inventory_item_id))
    if (cap === undefined || cap === null) {
      throw customerRefusal("unclassified", "general")
    }
    if (isAbovePaise(unitPriceWithTax(line), cap)) {
      const product = productOf(line)
      throw product
        ? customerRefusal("price_above_cap", "line", { product })
        : customerRefusal("price_above_cap", "general")
    }
  }
}

function unitPriceWithTax({ unit_price, is_tax_inclusive, tax_lines }: PricedLine): BigNumberInput {
  if (is_tax_inclusive) {
    return unit_price
  }
  const percent = MathBN.sum(...(tax_lines ?? []).map(({ rate }) => rate))
  return MathBN.mult(unit_price, MathBN.add(1, MathBN.div(percent, 100)))
}
