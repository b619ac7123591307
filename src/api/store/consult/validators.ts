import { z } from "@medusajs/framework/zod"
import { FEEDBACKS, LOCALES } from "../../../modules/consult/types"
import { pincodeSchema } from "../pincodes/validators"

export const StoreOpenConsult = z.strictObject({
  locale: z.enum(LOCALES).default("en"),
  /** The customer has agreed to what `consent_version` says; without it nothing is kept. */
  consent: z.boolean().optional(),
  /** Another consent: messages that raise a red flag may be read to correct its rules. */
  consent_to_improve: z.boolean().default(false),
  pincode: pincodeSchema.optional(),
})
export type StoreOpenConsult = z.infer<typeof StoreOpenConsult>

export const MAX_MESSAGE_CHARACTERS = 2_000

export const StoreSendMessage = z.strictObject({
  // Its length has a code of its own.
  text: z.string().trim().min(1),
})
export type StoreSendMessage = z.infer<typeof StoreSendMessage>

export const StoreListMessages = z.strictObject({
  order: z.enum(["asc", "desc"]).default("asc"),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  cursor: z.string().min(1).max(20).optional(),
})
export type StoreListMessages = z.infer<typeof StoreListMessages>

export const StoreGiveFeedback = z.strictObject({ feedback: z.enum(FEEDBACKS) })
export type StoreGiveFeedback = z.infer<typeof StoreGiveFeedback>

export const StoreHandOver = z.strictObject({
  to: z.enum(["pharmacist", "doctor"]),
  specialty: z.string().trim().min(1).max(60).optional(),
  pincode: pincodeSchema.optional(),
})
export type StoreHandOver = z.infer<typeof StoreHandOver>

/** Letters of a client's own choosing; told apart from any other by its hash. */
export const IdempotencyKey = z.string().min(8).max(200).optional()
