import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { saleFaultOf } from "../../rules/may-be-sold"

/** More units than any prescription or household asks for: a typing error or a reseller. */
const MAX_UNITS = 1_000

type WantedLine = { variant_id?: string | null; quantity: BigNumberInput }

/**
 * What a cart may hold: whole units, of goods that are classified and not forbidden. Scheduled
 * medicines are welcome; they are asked for their prescription at the checkout.
 *
 * @throws quantity_invalid, product_unknown, unclassified, unsellable
 */
export async function assertCartLines(
  container: MedusaContainer,
  lines: WantedLine[]
): Promise<void> {
  for (const { quantity } of lines) {
    assertWholeUnits(quantity)
  }
  await assertSellable(
    container,
    lines.map(({ variant_id }) => variant_id ?? "")
  )
}

/** @throws product_unknown, unclassified, unsellable */
async function assertSellable(container: MedusaContainer, variantIds: string[]): Promise<void> {
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify(variantIds.filter((id) => id !== ""))
  const factsOf = new Map(facts.map((fact) => [fact.variant_id, fact]))
  for (const variantId of variantIds) {
    const fact = factsOf.get(variantId)
    if (!fact && !(await isInCatalogue(container, variantId))) {
      throw customerRefusal("product_unknown", "general")
    }
    const fault = saleFaultOf(fact)
    if (fault) {
      throw customerRefusal(fault, "general")
    }
  }
}

async function isInCatalogue(container: MedusaContainer, variantId: string): Promise<boolean> {
  const found = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ id: [variantId] }, { select: ["id"] })
  return found.length > 0
}

function assertWholeUnits(quantity: BigNumberInput): void {
  const units = MathBN.convert(quantity)
  if (!units.isInteger() || units.isLessThan(1) || units.isGreaterThan(MAX_UNITS)) {
    throw customerRefusal("quantity_invalid", "range", { least: 1, most: MAX_UNITS })
  }
}
