import { model } from "@medusajs/framework/utils"

/** A piece of a document in one generation. Its vector (float32, little-endian) is a bytea column. */
export const KnowledgeChunk = model
  .define("knowledge_chunk", {
    id: model.id({ prefix: "kchunk" }).primaryKey(),
    generation_id: model.text(),
    knowledge_document_id: model.text(),
    /** Stable: of a document's section, the same in every generation. */
    chunk_id: model.text(),
    vector_id: model.text(),
    version_hash: model.text(),
    ordinal: model.number(),
    heading: model.text(),
    text: model.text(),
    embedder: model.text(),
    text_hash: model.text(),
  })
  .indexes([
    { on: ["generation_id", "chunk_id"], unique: true },
    { on: ["generation_id", "knowledge_document_id"] },
    { on: ["embedder", "text_hash"] },
  ])
