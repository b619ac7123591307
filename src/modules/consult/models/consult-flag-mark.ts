import { model } from "@medusajs/framework/utils"
import { FLAG_MARKS } from "../types"

/** What a pharmacist thought of a red flag. Append-only: the last mark of a flag counts. */
export const ConsultFlagMark = model
  .define("consult_flag_mark", {
    id: model.id({ prefix: "cmark" }).primaryKey(),
    red_flag_id: model.text(),
    ordinal: model.number(),
    mark: model.enum([...FLAG_MARKS]),
    /** What the message was about, where the flag has it wrong. */
    right_topic: model.text().nullable(),
    marked_by: model.text(),
  })
  .indexes([{ on: ["red_flag_id", "ordinal"], unique: true }])
