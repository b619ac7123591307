import { model } from "@medusajs/framework/utils"
import { PAGE_VIEW_OUTCOMES } from "../types"

/** Somebody of the staff asked for a page: its image was sent, or could not be opened. Append-only. */
export const PrescriptionPageView = model
  .define("prescription_page_view", {
    id: model.id({ prefix: "rxview" }).primaryKey(),
    page_id: model.text(),
    user_id: model.text(),
    outcome: model.enum([...PAGE_VIEW_OUTCOMES]),
    /** The first time. */
    viewed_at: model.dateTime(),
  })
  .indexes([{ on: ["page_id", "user_id", "outcome"], unique: true }])
