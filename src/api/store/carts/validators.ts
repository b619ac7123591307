import { z } from "@medusajs/framework/zod"

const address = z.string().max(2_000)

export const StoreOpenCheckout = z.strictObject({
  /** The storefront's page for somebody who has paid. */
  return_url: address.optional(),
  /** The storefront's page for somebody who has not. */
  cancel_url: address.optional(),
})
export type StoreOpenCheckoutType = z.infer<typeof StoreOpenCheckout>
