import { model } from "@medusajs/framework/utils"

/** A pharmacist takes back what was signed of a prescription. Append-only. */
export const RxWithdrawal = model
  .define("rx_withdrawal", {
    id: model.id({ prefix: "rxwdl" }).primaryKey(),
    prescription_id: model.text(),
    pharmacist_user_id: model.text(),
    /** The registration as it was when it was taken back. */
    pharmacist_snapshot: model.json(),
    /** Sealed: why, in the pharmacist's words. */
    sealed_reason: model.text(),
    withdrawn_at: model.dateTime(),
  })
  .indexes([{ on: ["prescription_id", "withdrawn_at"] }])
