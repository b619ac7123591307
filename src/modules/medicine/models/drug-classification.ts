import { model } from "@medusajs/framework/utils"

/**
 * The schedule of a molecule, or of one medicine, in force from a date (IST) until the day before
 * `effective_to`. Rows of one subject never overlap: the database refuses it.
 */
export const DrugClassification = model
  .define("drug_classification", {
    id: model.id({ prefix: "dcls" }).primaryKey(),
    molecule_id: model.text().nullable(),
    medicine_id: model.text().nullable(),
    scheme: model.text(),
    /** A `date` column; see the second migration. */
    effective_from: model.text(),
    effective_to: model.text().nullable(),
    citation: model.text(),
  })
  .indexes([{ on: ["molecule_id"] }, { on: ["medicine_id"] }])
