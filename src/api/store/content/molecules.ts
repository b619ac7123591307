import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../../../lib/errors"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"

/**
 * The generic names, in small letters, that content is asked for; undefined for all content.
 *
 * @throws not_found when the product is no medicine
 */
export async function moleculesAsked(
  container: MedusaContainer,
  { product_id, molecule }: { product_id?: string; molecule?: string }
): Promise<string[] | undefined> {
  if (product_id === undefined) {
    return molecule === undefined ? undefined : [molecule.toLowerCase()]
  }
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classifyProducts([product_id])
  if (facts.length === 0) {
    throw refusal("not_found", "product_id: no medicine has this id")
  }
  const names = facts.flatMap(({ molecules }) => molecules.map(({ name }) => name.toLowerCase()))
  return [...new Set(names)]
}
