import { model } from "@medusajs/framework/utils"

/** An original as it was received: kept byte-identical under seal, never sent out (docs/law.md D9). */
export const PrescriptionFile = model
  .define("prescription_file", {
    id: model.id({ prefix: "rxfile" }).primaryKey(),
    prescription_id: model.text(),
    number: model.number(),
    file_key: model.text(),
    mime: model.text(),
    bytes: model.number(),
    sha256: model.text(),
  })
  .indexes([{ on: ["prescription_id", "number"], unique: true }, { on: ["sha256"] }])
