import { model } from "@medusajs/framework/utils"

/** The maximum retail price on the manufacturer's price list, for one variant, tax included. */
export const MedicinePrice = model
  .define("medicine_price", {
    id: model.id({ prefix: "medprc" }).primaryKey(),
    medicine_id: model.text(),
    mrp_paise: model.number(),
    /** A `date` column; see the second migration. */
    effective_from: model.text(),
    effective_to: model.text().nullable(),
    citation: model.text(),
  })
  .indexes([{ on: ["medicine_id"] }])
