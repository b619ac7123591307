import { model } from "@medusajs/framework/utils"

/** Whether a schedule may leave by a mode (docs/law.md D4). Without a row in force it may not. */
export const FulfilmentPolicy = model.define("fulfilment_policy", {
  id: model.id({ prefix: "fpol" }).primaryKey(),
  scheme: model.text(),
  mode: model.enum(["doorstep", "pickup"]),
  /** The store's district; null speaks for all districts without a row of their own. */
  district: model.text().nullable(),
  allowed: model.boolean(),
  /** Only to an address in the store's own revenue district. */
  same_district: model.boolean().default(false),
  reason: model.text(),
  citation: model.text(),
  /** In force from this day, and no longer from `effective_to`: IST, `YYYY-MM-DD`. */
  effective_from: model.text(),
  effective_to: model.text().nullable(),
})
