import { model } from "@medusajs/framework/utils"

/** A set of pincodes that the same stores serve in the same order. */
export const Zone = model.define("zone", {
  id: model.id({ prefix: "zone" }).primaryKey(),
  name: model.text().unique(),
  city: model.text(),
})
