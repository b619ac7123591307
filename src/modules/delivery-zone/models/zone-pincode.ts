import { model } from "@medusajs/framework/utils"

/** A pincode lies in one zone at most, so that its stores have one order. */
export const ZonePincode = model.define("zone_pincode", {
  id: model.id({ prefix: "zpin" }).primaryKey(),
  zone_id: model.text().index(),
  pincode: model.text().unique(),
})
