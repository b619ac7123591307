import { model } from "@medusajs/framework/utils"

/** A customer's own key, wrapped by the master key. Without this row nothing sealed for them opens. */
export const DataKey = model.define("data_key", {
  id: model.id({ prefix: "dkey" }).primaryKey(),
  customer_id: model.text().unique(),
  wrapped_key: model.text(),
})
