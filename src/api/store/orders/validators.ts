import { z } from "@medusajs/framework/zod"

export const StoreCancelOrder = z.strictObject({
  /** Lines of the order that are cancelled; without it the whole order is. */
  item_ids: z.array(z.string().min(1).max(64)).min(1).max(100).optional(),
})
export type StoreCancelOrderType = z.infer<typeof StoreCancelOrder>

export const StoreRequestReturn = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        quantity: z.number().int().min(1).max(1_000),
        /** The `value` of a return reason. */
        reason: z.string().min(1).max(64),
      })
    )
    .min(1)
    .max(100)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, {
      message: "names a line twice",
    }),
  note: z.string().trim().min(1).max(1_000).optional(),
})
export type StoreRequestReturnType = z.infer<typeof StoreRequestReturn>
