import { model } from "@medusajs/framework/utils"

/** Who pays a failed refund in another way now: nobody else does meanwhile. Given free by removing it. */
export const RefundClaim = model.define("refund_claim", {
  /** The failed refund's, Razorpay's. */
  id: model.text().primaryKey(),
  claimed_by: model.text(),
})
