import { model } from "@medusajs/framework/utils"
import { COLLECTIONS, CREDIBILITY_GRADES, LOCALES } from "../types"

/**
 * A document of the CMS in one language, as it was when last read. Its row is locked while the
 * document is read and indexed, so of two readers the later one has the last word.
 */
export const KnowledgeDocument = model
  .define("knowledge_document", {
    id: model.id({ prefix: "kdoc" }).primaryKey(),
    collection: model.enum([...COLLECTIONS]),
    document_id: model.text(),
    locale: model.enum([...LOCALES]),
    /** Null: not published. */
    version_hash: model.text().nullable(),
    slug: model.text().nullable(),
    title: model.text().nullable(),
    molecule: model.text().nullable(),
    keywords: model.array(),
    specialties: model.array(),
    sources: model.json(),
    credibility: model.enum([...CREDIBILITY_GRADES]).default("ungraded"),
    /** `YYYY-MM-DD` */
    reviewed_on: model.text().nullable(),
    review_due_on: model.text().nullable(),
    /** When the CMS last changed what is published. */
    edited_at: model.dateTime().nullable(),
    /** When it was last asked for. */
    read_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["collection", "document_id", "locale"], unique: true }])
