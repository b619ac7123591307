import { z } from "@medusajs/framework/zod"

const pincode = z.string().regex(/^[1-9]\d{5}$/, "pincode: six digits")

export const StoreListMedicines = z.strictObject({
  pincode: pincode.optional(),
  q: z.string().trim().min(1).max(100).optional(),
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

export const StoreGetMedicine = z.strictObject({ pincode: pincode.optional() })
export type StoreGetMedicine = z.infer<typeof StoreGetMedicine>
