import { z } from "@medusajs/framework/zod"
import { pincodeSchema } from "../pincodes/validators"

export const StoreListMedicines = z.strictObject({
  pincode: pincodeSchema.optional(),
  q: z.string().trim().min(1).max(100).optional(),
  /** Handle of a product. */
  handle: z.string().min(1).max(200).optional(),
  /** Handle of a product category. */
  category: z.string().min(1).max(100).optional(),
  rx: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(100).optional(),
})
export type StoreListMedicines = z.infer<typeof StoreListMedicines>

export const StoreGetMedicine = z.strictObject({ pincode: pincodeSchema.optional() })
export type StoreGetMedicine = z.infer<typeof StoreGetMedicine>
