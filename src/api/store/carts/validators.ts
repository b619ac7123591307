import { z } from "@medusajs/framework/zod"

const address = z.string().max(2_000)

export const StoreOpenCheckout = z.strictObject({
  /** The storefront's page for somebody who has paid. */
  return_url: address.optional(),
  /** The storefront's page for somebody who has not. */
  cancel_url: address.optional(),
  /** The total that the customer has seen: another one is told before it can be paid. */
  seen_total_paise: z.number().int().nonnegative().optional(),
  /** The `promised_by` that the customer has seen: a later one is told before it is paid for. */
  seen_promised_by: z.iso.datetime({ offset: true }).optional(),
})
export type StoreOpenCheckoutType = z.infer<typeof StoreOpenCheckout>
