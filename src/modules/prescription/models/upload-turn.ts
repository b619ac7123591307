import { model } from "@medusajs/framework/utils"

/** A customer sends one upload at a time. The turn ends with the upload, or when nobody renews it. */
export const UploadTurn = model.define("upload_turn", {
  id: model.id({ prefix: "upturn" }).primaryKey(),
  customer_id: model.text().unique(),
  lease_until: model.dateTime(),
})
