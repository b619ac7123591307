import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** `value` is the code that a storefront sends. */
const REASONS = [
  { value: "damaged", label: "Damaged or leaking" },
  { value: "wrong_item", label: "Not what I ordered" },
  { value: "expired", label: "Expired, or too near its expiry" },
  { value: "quality_problem", label: "Looks, smells or works differently" },
  { value: "recalled", label: "Recalled batch" },
  { value: "not_needed", label: "Not needed any more" },
]

/** Why customers send something back. */
export async function seedReturnReasons(container: MedusaContainer): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const present = await orders.listReturnReasons({}, { select: ["value"], take: null })
  const missing = REASONS.filter(
    ({ value }) => !present.some((existing) => existing.value === value)
  )
  await orders.createReturnReasons(missing)
}
