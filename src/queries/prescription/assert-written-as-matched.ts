import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { namesBrand } from "../../rules/names-brand"
import { namesAnotherStrength } from "../../rules/names-strength"
import { isApproval, type ReviewLineInput } from "../../rules/review"

/**
 * Who signs a line as a brand has copied a text that names the brand, and nobody approves another
 * strength than the one that was copied.
 *
 * @throws brand_not_written, strength_not_written, invalid_request; the message begins with the
 * field of the form
 */
export async function assertWrittenAsMatched(
  container: MedusaContainer,
  lines: ReviewLineInput[]
): Promise<void> {
  lines.forEach(({ verdict, generic, written_text }, index) => {
    if (verdict && isApproval(verdict) && generic) {
      assertStrength(`Line ${index + 1}`, written_text ?? "", generic.molecules)
    }
  })
  const asBrand = lines.flatMap((line, index) =>
    line.match === "brand_exact" && line.medicine_id
      ? [{ at: `Line ${index + 1}`, medicineId: line.medicine_id, text: line.written_text ?? "" }]
      : []
  )
  if (asBrand.length === 0) {
    return
  }
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classifyMedicines([...new Set(asBrand.map(({ medicineId }) => medicineId))])
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: facts.map(({ product_id }) => product_id) },
      { select: ["id", "title"], take: null }
    )
  for (const { at, medicineId, text } of asBrand) {
    const medicine = facts.find(({ medicine_id }) => medicine_id === medicineId)
    const product = products.find(({ id }) => id === medicine?.product_id)
    if (!medicine || !product) {
      throw refusal("invalid_request", `${at}, match: there is no such medicine`)
    }
    assertStrength(at, text, medicine.molecules)
    if (!namesBrand(text, { ...medicine, title: product.title })) {
      throw refusal(
        "brand_not_written",
        `${at}, match: what you copied names neither this brand nor its maker. Choose “molecule, strength and form”, or copy the brand's name.`
      )
    }
  }
}

function assertStrength(
  at: string,
  written: string,
  contents: readonly { strength: string }[]
): void {
  if (namesAnotherStrength(written, contents)) {
    throw refusal(
      "strength_not_written",
      `${at}, as written: what you copied names another strength than the medicine in the cart. Reject the line because the prescription names another product, or ask the customer.`
    )
  }
}
