import { model } from "@medusajs/framework/utils"

/**
 * All chunks made by one recipe (chunker, embedder, index). One is live; one may be built beside it.
 * Every write takes the next revision under a lock on this row, so revisions commit in their order
 * and a reader that saw one has seen all before it.
 */
export const KnowledgeGeneration = model.define("knowledge_generation", {
  id: model.id({ prefix: "kgen" }).primaryKey(),
  state: model.enum(["building", "live", "retired"]),
  index_kind: model.enum(["embedded", "weaviate"]),
  embedder: model.text(),
  dimensions: model.number(),
  chunker: model.number(),
  revision: model.number().default(0),
  live_at: model.dateTime().nullable(),
  retired_at: model.dateTime().nullable(),
})

/** Which version of a document a generation holds; the row stays when the document is removed. */
export const KnowledgeIndexedDocument = model
  .define("knowledge_indexed_document", {
    id: model.id({ prefix: "kidx" }).primaryKey(),
    generation_id: model.text(),
    knowledge_document_id: model.text(),
    /** Null: removed. */
    version_hash: model.text().nullable(),
    chunks: model.number(),
    revision: model.number(),
    indexed_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_knowledge_indexed_document_of_generation",
      on: ["generation_id", "knowledge_document_id"],
      unique: true,
    },
    { on: ["generation_id", "revision"] },
  ])
