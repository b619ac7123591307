import { model } from "@medusajs/framework/utils"

/** How a failed refund can reach its customer after all. */
export const REFUND_WAYS = ["bank_transfer", "upi", "razorpay"] as const

/** A failed refund that was paid in another way: append-only, once for each. */
export const RefundSettlement = model
  .define("refund_settlement", {
    /** The failed refund's, Razorpay's. */
    id: model.text().primaryKey(),
    amount_paise: model.number(),
    way: model.enum([...REFUND_WAYS]),
    /** What the bank calls the transfer; Razorpay's id of another refund. */
    reference: model.text(),
    /** Of a refund at Razorpay: ours carries the id of our row, and counts by that. */
    receipt: model.text().nullable(),
    settled_by: model.text(),
  })
  .indexes([{ on: ["way", "reference"], unique: true, where: "way = 'razorpay'" }])
