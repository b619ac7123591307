import { model } from "@medusajs/framework/utils"

/** Our copy of the CMS's glossary. */
export const KnowledgeGlossaryTerm = model
  .define("knowledge_glossary_term", {
    id: model.id({ prefix: "kterm" }).primaryKey(),
    term: model.text(),
    language: model.text(),
    clinical_terms: model.array(),
  })
  .indexes([{ on: ["term", "language"], unique: true }])

/** The last time that something of the CMS was copied or compared. */
export const KnowledgeState = model.define("knowledge_state", {
  /** `glossary` or `reconcile` */
  id: model.text().primaryKey(),
  version_hash: model.text().nullable(),
  happened_at: model.dateTime(),
})
