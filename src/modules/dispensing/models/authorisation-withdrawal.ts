import { model } from "@medusajs/framework/utils"

/** Ends an authorisation before its time. Append-only. */
export const AuthorisationWithdrawal = model
  .define("rx_authorisation_withdrawal", {
    id: model.id({ prefix: "rxwd" }).primaryKey(),
    authorisation_id: model.text(),
    reason_code: model.text(),
  })
  .indexes([{ on: ["authorisation_id"], unique: true }])
