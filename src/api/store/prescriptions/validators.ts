import { z } from "@medusajs/framework/zod"
import { PRESCRIPTION_STATUSES } from "../../../modules/prescription/types"

export const StoreListPrescriptions = z.strictObject({
  status: z
    .union([z.enum(PRESCRIPTION_STATUSES), z.array(z.enum(PRESCRIPTION_STATUSES))])
    .optional(),
  cart_id: z.string().min(1).max(64).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  cursor: z.string().min(1).max(200).optional(),
})
export type StoreListPrescriptions = z.infer<typeof StoreListPrescriptions>

export const StoreAttachPrescription = z.strictObject({
  cart_id: z.string().min(1).max(64),
})
export type StoreAttachPrescription = z.infer<typeof StoreAttachPrescription>

export const StoreAnswerQuery = z.strictObject({ text: z.string().trim().min(1).max(1_000) })
export type StoreAnswerQuery = z.infer<typeof StoreAnswerQuery>

/** The text fields of the upload form. */
export const UploadFields = z.strictObject({
  cart_id: z.string().min(1).max(64).optional(),
  patient_name: z
    .string()
    .trim()
    .max(120)
    .regex(/^\P{Cc}*$/u, "control characters are not allowed")
    .optional(),
})
