import { model } from "@medusajs/framework/utils"

export const ZoneStore = model
  .define("zone_store", {
    id: model.id({ prefix: "zstore" }).primaryKey(),
    zone_id: model.text(),
    location_id: model.text().index(),
    /** Where the store stands: its district and its state for tax. */
    store_pincode: model.text(),
    /** 1 is asked first. */
    rank: model.number(),
  })
  .indexes([
    { on: ["zone_id", "location_id"], unique: true },
    { on: ["zone_id", "rank"], unique: true },
  ])
