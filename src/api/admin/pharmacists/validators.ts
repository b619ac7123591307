import { z } from "@medusajs/framework/zod"
import { isIstDate } from "../../../lib/ist"

const id = z.string().regex(/^\w{1,64}$/, "is not an id")

/** As it stands on the certificate of the council. */
export const AdminCreateRegistration = z.strictObject({
  name: z.string().trim().min(1).max(120),
  registration_number: z.string().trim().min(1).max(64),
  state_council: z.string().trim().min(1).max(120),
  valid_to: z.string().refine(isIstDate, "a date is written YYYY-MM-DD"),
})
export type AdminCreateRegistrationType = z.infer<typeof AdminCreateRegistration>

export const AdminCreatePharmacist = AdminCreateRegistration.extend({
  user_id: id,
  store_licence_ids: z.array(id).max(50).default([]),
})
export type AdminCreatePharmacistType = z.infer<typeof AdminCreatePharmacist>

export const AdminUpdatePharmacist = z.strictObject({
  status: z.enum(["active", "suspended"]),
  store_licence_ids: z.array(id).max(50).optional(),
})
export type AdminUpdatePharmacistType = z.infer<typeof AdminUpdatePharmacist>
