import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1).max(64)

export const AdminHandOverOrder = z
  .strictObject({
    fulfillment_id: text,
    to: z.enum(["customer", "carrier"]).default("customer"),
    carrier: text.optional(),
    tracking_number: text.optional(),
  })
  .refine(({ to, carrier, tracking_number }) => to === "carrier" || !(carrier ?? tracking_number), {
    message: "only a parcel for a carrier has a tracking number",
    path: ["tracking_number"],
  })
export type AdminHandOverOrderType = z.infer<typeof AdminHandOverOrder>
