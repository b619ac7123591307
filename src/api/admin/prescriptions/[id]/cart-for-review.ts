import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { MEDICINE_MODULE } from "../../../../modules/medicine"
import type MedicineModuleService from "../../../../modules/medicine/service"

export type CartForReview = NonNullable<Awaited<ReturnType<typeof cartForReview>>>

/** The lines that the pharmacist's verdicts refer to, with what each product is in law. */
export async function cartForReview(container: MedusaContainer, cartId: string | null) {
  if (!cartId) {
    return null
  }
  const lines = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id: cartId }, { take: null, order: { created_at: "ASC" } })
  const variantIds = lines.flatMap((line) => line.variant_id ?? [])
  const facts = await container.resolve<MedicineModuleService>(MEDICINE_MODULE).classify(variantIds)
  return {
    id: cartId,
    lines: lines.map((line) => {
      const medicine = facts.find(({ variant_id }) => variant_id === line.variant_id)
      return {
        cart_line_id: line.id,
        title: line.product_title ?? line.title,
        variant_title: line.variant_title,
        variant_id: line.variant_id,
        quantity: Number(line.quantity),
        medicine: medicine && {
          medicine_id: medicine.medicine_id,
          scheme: medicine.scheme,
          prescription_required: medicine.prescription_required,
          sellable: medicine.sellable,
          molecules: medicine.molecules,
          form: medicine.form,
          strength_text: medicine.strength_text,
          pack_size_base_units: medicine.pack_size_base_units,
          base_unit: medicine.base_unit,
          splittable: medicine.splittable,
          manufacturer: medicine.manufacturer,
        },
      }
    }),
  }
}
