import { z } from "@medusajs/framework/zod"

export const AdminHandOverOrder = z.strictObject({ fulfillment_id: z.string().min(1).max(64) })
export type AdminHandOverOrderType = z.infer<typeof AdminHandOverOrder>
