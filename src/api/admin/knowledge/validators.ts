import { z } from "@medusajs/framework/zod"
import { COLLECTIONS, LOCALES } from "../../../modules/knowledge/types"

export const AdminListKnowledgeDocuments = z.strictObject({
  collection: z.enum(COLLECTIONS).optional(),
  locale: z.enum(LOCALES).optional(),
  published: z.stringbool({ truthy: ["true"], falsy: ["false"] }).optional(),
  /** Part of the title. */
  q: z.string().trim().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(200).optional(),
})
export type AdminListKnowledgeDocuments = z.infer<typeof AdminListKnowledgeDocuments>

export const TracedDocument = z.object({
  collection: z.enum(COLLECTIONS),
  id: z.string().min(1).max(64),
})
