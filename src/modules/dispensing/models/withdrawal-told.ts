import { model } from "@medusajs/framework/utils"

/** A customer was told that the approval of what they have was taken back. Append-only, once an order. */
export const WithdrawalTold = model
  .define("rx_withdrawal_told", {
    id: model.id({ prefix: "rxtold" }).primaryKey(),
    withdrawal_id: model.text(),
    order_id: model.text(),
    told_by: model.text(),
  })
  .indexes([{ on: ["withdrawal_id", "order_id"], unique: true }, { on: ["order_id"] }])
