import { z } from "@medusajs/framework/zod"

export const AdminStoppedOrders = z.strictObject({
  order_id: z.string().min(1).max(64).optional(),
})

/** Those that were on the list when the customer was called: what came later is another call. */
export const AdminCustomerTold = z.strictObject({
  withdrawal_ids: z.array(z.string().min(1).max(64)).min(1).max(100),
})
export type AdminCustomerToldType = z.infer<typeof AdminCustomerTold>
