import { model } from "@medusajs/framework/utils"

/** One page as a clean image made by us: what the pharmacist sees and what is read by OCR. */
export const PrescriptionPage = model
  .define("prescription_page", {
    id: model.id({ prefix: "rxpage" }).primaryKey(),
    prescription_id: model.text(),
    number: model.number(),
    file_number: model.number(),
    file_key: model.text(),
    mime: model.text(),
    sha256: model.text(),
    width: model.number(),
    height: model.number(),
    /** Sealed: the text that the PDF itself carries. */
    sealed_text_layer: model.text().nullable(),
    /** Sealed: what was read. */
    sealed_text: model.text().nullable(),
    /** Sealed JSON: the draft lines for the pharmacist's form. */
    sealed_draft_lines: model.text().nullable(),
    text_source: model.enum(["text_layer", "ocr"]).nullable(),
    ocr_confidence: model.number().nullable(),
    /** Turn clockwise to see it upright. */
    rotation_degrees: model.number().default(0),
  })
  .indexes([{ on: ["prescription_id", "number"], unique: true }, { on: ["sha256"] }])
