import { model } from "@medusajs/framework/utils"

/** Which version of which document an answer stood on: the end of a document's trace. */
export const ConsultCitation = model
  .define("consult_citation", {
    id: model.id({ prefix: "ccit" }).primaryKey(),
    message_id: model.text(),
    chunk_id: model.text(),
    collection: model.text(),
    document_id: model.text(),
    locale: model.text(),
    version_hash: model.text(),
  })
  .indexes([
    { on: ["message_id", "chunk_id"], unique: true },
    { on: ["collection", "document_id"] },
  ])
