import { model } from "@medusajs/framework/utils"

/** How long after its date a prescription may be supplied on, by condition (D15). */
export const ValidityPolicy = model
  .define("rx_validity_policy", {
    id: model.id({ prefix: "rxval" }).primaryKey(),
    condition: model.enum(["acute", "chronic", "unstated"]),
    days: model.number(),
    effective_from: model.text(),
    effective_to: model.text().nullable(),
    citation: model.text(),
  })
  .indexes([{ on: ["condition", "effective_from"], unique: true }])
