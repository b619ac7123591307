import { model } from "@medusajs/framework/utils"

/** A molecule in a medicine, with its strength in one base unit ("500 mg", "40 IU/ml"). */
export const MedicineMolecule = model
  .define("medicine_molecule", {
    id: model.id({ prefix: "medmol" }).primaryKey(),
    medicine_id: model.text(),
    molecule_id: model.text(),
    strength: model.text(),
  })
  .indexes([{ on: ["medicine_id", "molecule_id"], unique: true }, { on: ["molecule_id"] }])
