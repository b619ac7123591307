import { model } from "@medusajs/framework/utils"

/** What a customer wrote about a return. It may tell of their health, so it is sealed. */
export const ReturnNote = model.define("return_note", {
  id: model.id({ prefix: "retnote" }).primaryKey(),
  return_id: model.text().unique(),
  customer_id: model.text(),
  sealed_text: model.text(),
})
