import { z } from "@medusajs/framework/zod"
import { pincodeSchema } from "../pincodes/validators"

const word = z.string().trim().min(1).max(60)

const list = {
  limit: z.coerce.number().int().min(1).max(50).default(20),
  cursor: z.string().min(1).max(600).optional(),
}

export const StoreListContent = z.strictObject(list)
export type StoreListContent = z.infer<typeof StoreListContent>

/** By medicine: a product of the shop, or a generic name. */
export const StoreListByMedicine = z
  .strictObject({
    ...list,
    product_id: z.string().min(1).max(64).optional(),
    molecule: z
      .string()
      .trim()
      .min(1)
      .max(160)
      .regex(/^[^,]*$/, "molecule: one generic name")
      .optional(),
  })
  .refine(({ product_id, molecule }) => product_id === undefined || molecule === undefined, {
    path: ["molecule"],
    message: "molecule: give product_id or molecule, not both",
  })
export type StoreListByMedicine = z.infer<typeof StoreListByMedicine>

export const StoreGetContent = z.strictObject({})

/** Which specialties, languages and modes there are, the CMS knows. */
export const StoreListDoctors = z.strictObject({
  ...list,
  specialty: word.optional(),
  language: word.optional(),
  mode: word.optional(),
  pincode: pincodeSchema.optional(),
  max_km: z.coerce.number().positive().max(4000).optional(),
  text: z.string().trim().min(1).max(100).optional(),
})
export type StoreListDoctors = z.infer<typeof StoreListDoctors>
