import { z } from "@medusajs/framework/zod"
import { isIstDate } from "../../../lib/ist"

const id = z.string().regex(/^\w{1,64}$/, "is not an id")

export const AdminCreatePharmacist = z.strictObject({
  user_id: id,
  name: z.string().trim().min(1).max(120),
  registration_number: z.string().trim().min(1).max(64),
  state_council: z.string().trim().min(1).max(120),
  valid_to: z.string().refine(isIstDate, "a date is written YYYY-MM-DD"),
  store_licence_ids: z.array(id).max(50).default([]),
})
export type AdminCreatePharmacistType = z.infer<typeof AdminCreatePharmacist>

export const AdminUpdatePharmacist = z.strictObject({ status: z.enum(["active", "suspended"]) })
export type AdminUpdatePharmacistType = z.infer<typeof AdminUpdatePharmacist>
