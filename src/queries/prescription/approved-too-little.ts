import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import type { ReviewLineDTO } from "../../modules/prescription/types"
import { tooLittle, type TooLittle } from "../../rules/packs"
import { isApproval } from "../../rules/review"

type Approved = Pick<ReviewLineDTO, "cart_line_id" | "verdict" | "quantity_base_units">

/** Lines of a cart that stay closed although they were approved: what was approved is not enough. */
export async function approvedTooLittleFor(
  container: MedusaContainer,
  lines: Approved[]
): Promise<Map<string, TooLittle>> {
  const approved = new Map(
    lines
      .filter(({ verdict }) => isApproval(verdict))
      .flatMap(({ cart_line_id, quantity_base_units }) =>
        cart_line_id ? [[cart_line_id, quantity_base_units] as const] : []
      )
  )
  if (approved.size === 0) {
    return new Map()
  }
  const items = await container
    .resolve(Modules.CART)
    .listLineItems({ id: [...approved.keys()] }, { take: null })
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify(items.flatMap(({ variant_id }) => variant_id ?? []))
  return new Map(
    items.flatMap(({ id, variant_id, quantity }) => {
      const pack = facts.find((fact) => fact.variant_id === variant_id)
      const units = approved.get(id)
      const little =
        pack && units
          ? tooLittle(pack, { quantity: MathBN.convert(quantity).toNumber(), approved: units })
          : null
      return little ? [[id, little] as const] : []
    })
  )
}
