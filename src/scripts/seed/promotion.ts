import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const CODE = "CARE10"

/** Ten per cent off goods that need no prescription (docs/law.md D14). */
export async function seedPromotion(container: MedusaContainer, otcTagId: string): Promise<void> {
  const promotions = container.resolve(Modules.PROMOTION)
  const [existing] = await promotions.listPromotions({ code: CODE })
  if (existing) {
    return
  }
  await promotions.createPromotions({
    code: CODE,
    type: "standard",
    status: "active",
    is_tax_inclusive: true,
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "each",
      max_quantity: 100,
      value: 10,
      currency_code: "inr",
      target_rules: [{ attribute: "items.product.tags.id", operator: "in", values: [otcTagId] }],
    },
  })
}
