import { model } from "@medusajs/framework/utils"

/** A rate by the beginning of an HSN or SAC code; the longest beginning wins, an exception first. */
export const GstRate = model
  .define("gst_rate", {
    id: model.id({ prefix: "gst" }).primaryKey(),
    /** HSN of goods or SAC of a service; `30` speaks of all of chapter 30. */
    code_prefix: model.text(),
    /** Name of the molecule that a notification names; null is the rule, not an exception. */
    exception: model.text().nullable(),
    rate_basis_points: model.number(),
    /** In force from this day, and no longer from `effective_to`: IST, `YYYY-MM-DD`. */
    effective_from: model.text(),
    effective_to: model.text().nullable(),
    citation: model.text(),
  })
  .indexes([{ on: ["code_prefix", "exception", "effective_from"] }])
