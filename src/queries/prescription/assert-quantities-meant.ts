import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { doubtOf, MOST_BASE_UNITS } from "../../rules/approved-quantity"
import { baseUnitsOf } from "../../rules/packs"
import { isApproval, type ReviewLineInput } from "../../rules/review"

/**
 * Nobody signs more than dose and days or the cart speak for without a second yes to that number.
 * More than MOST_BASE_UNITS is for the review's own rules to refuse.
 *
 * @throws quantity_unconfirmed; the message begins with the field of the form
 */
export async function assertQuantitiesMeant(
  container: MedusaContainer,
  lines: ReviewLineInput[]
): Promise<void> {
  const signed = lines.flatMap((line, index) => {
    const { verdict, quantity_base_units: quantity, confirmed_quantity_base_units: yes } = line
    return verdict && isApproval(verdict) && quantity && yes === undefined
      ? [{ line, quantity, at: `Line ${index + 1}` }]
      : []
  })
  const asked = await askedBy(
    container,
    signed.flatMap(({ line }) => line.cart_line_id ?? [])
  )
  const baseUnits = await baseUnitsOfMedicines(
    container,
    signed.flatMap(({ line }) => line.medicine_id ?? [])
  )
  for (const { line, quantity, at } of signed) {
    const inCart = asked.get(line.cart_line_id ?? "")
    const doubt = doubtOf({
      quantity,
      dose_text: line.dose_text ?? "",
      base_unit:
        inCart?.base_unit ?? baseUnits.get(line.medicine_id ?? "") ?? line.generic?.form ?? null,
      asked: inCart?.units ?? null,
    })
    if (doubt && quantity <= MOST_BASE_UNITS) {
      throw refusal(
        "quantity_unconfirmed",
        `${at}, yes to the quantity: ${doubt} Correct it, or say yes to ${quantity} if the prescription does.`
      )
    }
  }
}

async function askedBy(
  container: MedusaContainer,
  lineIds: string[]
): Promise<Map<string, { units: number; base_unit: string }>> {
  if (lineIds.length === 0) {
    return new Map()
  }
  const items = await container.resolve(Modules.CART).listLineItems({ id: lineIds }, { take: null })
  const packs = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify(items.flatMap(({ variant_id }) => variant_id ?? []))
  return new Map(
    items.flatMap(({ id, variant_id, quantity }) => {
      const pack = packs.find((fact) => fact.variant_id === variant_id)
      return pack
        ? [
            [
              id,
              {
                units: baseUnitsOf(pack, MathBN.convert(quantity).toNumber()),
                base_unit: pack.base_unit,
              },
            ] as const,
          ]
        : []
    })
  )
}

async function baseUnitsOfMedicines(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, string>> {
  const facts =
    ids.length > 0
      ? await container
          .resolve<MedicineModuleService>(MEDICINE_MODULE)
          .classifyMedicines([...new Set(ids)])
      : []
  return new Map(facts.map(({ medicine_id, base_unit }) => [medicine_id, base_unit]))
}
