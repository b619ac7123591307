import { model } from "@medusajs/framework/utils"

/** A person whom a customer orders for. The profile is sealed with the customer's key. */
export const Patient = model
  .define("patient", {
    id: model.id({ prefix: "pat" }).primaryKey(),
    customer_id: model.text(),
    /** Sealed JSON `PatientProfile`. */
    sealed_profile: model.text(),
    /** Keyed digest of the name: the same person is one row, and the name stays unreadable. */
    name_digest: model.text(),
  })
  .indexes([{ on: ["customer_id", "name_digest"], unique: true }])
