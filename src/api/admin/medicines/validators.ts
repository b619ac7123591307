import { z } from "@medusajs/framework/zod"
import type { Scheme } from "../../../contracts/medicine"
import { isIstDate } from "../../../lib/ist"
import { isScheme } from "../../../rules/schemes"

const scheme = z.custom<Scheme>(
  (value) => typeof value === "string" && isScheme(value),
  "no such scheme"
)

export const AdminListMedicines = z.strictObject({
  q: z.string().trim().min(1).max(100).optional(),
  scheme: scheme.or(z.literal("none")).optional(),
  kind: z.enum(["medicine", "device", "other"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(100).optional(),
})
export type AdminListMedicines = z.infer<typeof AdminListMedicines>

export const AdminClassifyMedicine = z.strictObject({
  scheme,
  /** IST; today when it is left out. The past is not rewritten. */
  effective_from: z.string().refine(isIstDate, "a date as YYYY-MM-DD").optional(),
  citation: z.string().trim().min(5).max(300),
})
export type AdminClassifyMedicine = z.infer<typeof AdminClassifyMedicine>
