import { model } from "@medusajs/framework/utils"

/** An active ingredient by its generic name. */
export const Molecule = model
  .define("molecule", {
    id: model.id({ prefix: "mol" }).primaryKey(),
    name: model.text(),
  })
  .indexes([{ on: ["name"], unique: true }])
