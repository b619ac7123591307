import { z } from "@medusajs/framework/zod"

export const AdminPrescriptionSummaries = z.strictObject({
  /** Separated by commas. */
  ids: z
    .string()
    .max(7_000)
    .transform((ids) => [...new Set(ids.split(","))])
    .pipe(
      z
        .array(z.string().regex(/^rx_\w{1,60}$/))
        .min(1)
        .max(100)
    ),
})
export type AdminPrescriptionSummaries = z.infer<typeof AdminPrescriptionSummaries>
