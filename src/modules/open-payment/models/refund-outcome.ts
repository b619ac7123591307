import { model } from "@medusajs/framework/utils"

const REFUND_OUTCOMES = ["processed", "failed"] as const

/** What the bank did with a refund that Razorpay had taken: append-only, said once of each refund. */
export const RefundOutcome = model
  .define("refund_outcome", {
    /** Razorpay's. */
    id: model.text().primaryKey(),
    razorpay_payment_id: model.text(),
    /** The id of our row of the refund; none on what was made in Razorpay's dashboard. */
    receipt: model.text().nullable(),
    amount_paise: model.number(),
    outcome: model.enum([...REFUND_OUTCOMES]),
  })
  .indexes([{ on: ["razorpay_payment_id"] }, { on: ["receipt"] }, { on: ["outcome"] }])
