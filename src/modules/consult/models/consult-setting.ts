import { model } from "@medusajs/framework/utils"

/** Periods and shares of the consult, in force by day, each with its reason. */
export const ConsultSetting = model
  .define("consult_setting", {
    id: model.id({ prefix: "cset" }).primaryKey(),
    key: model.enum(["retention_days", "idle_end_hours", "review_sample_percent"]),
    value: model.number(),
    /** In force from this day, and no longer from `effective_to`: IST, `YYYY-MM-DD`. */
    effective_from: model.text(),
    effective_to: model.text().nullable(),
    citation: model.text(),
  })
  .indexes([{ on: ["key", "effective_from"], unique: true }])
