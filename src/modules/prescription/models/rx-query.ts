import { model } from "@medusajs/framework/utils"
import { QUERY_AUTHORS } from "../types"

/** A pharmacist's question about a prescription, asked with a signed review. Append-only. */
export const RxQuery = model
  .define("rx_query", {
    id: model.id({ prefix: "rxqry" }).primaryKey(),
    prescription_id: model.text(),
    review_id: model.text().unique(),
    reason_code: model.text(),
    /** Sealed: the pharmacist's words. */
    sealed_text: model.text(),
    asked_at: model.dateTime(),
  })
  .indexes([{ on: ["prescription_id", "asked_at"] }])

/** The one answer to a question: the customer's own, or a prescriber's that a pharmacist wrote down. */
export const RxQueryAnswer = model.define("rx_query_answer", {
  id: model.id({ prefix: "rxans" }).primaryKey(),
  query_id: model.text().unique(),
  answered_by: model.enum([...QUERY_AUTHORS]),
  author_id: model.text(),
  /** Sealed. */
  sealed_text: model.text(),
  answered_at: model.dateTime(),
})
