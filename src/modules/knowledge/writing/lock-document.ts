import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../../lib/sql"
import type { DocumentKey } from "../types"

/** The document's row, made when it is new, locked until the transaction ends. @returns its id */
export async function lockDocument(sql: Sql, key: DocumentKey): Promise<string> {
  const place = [key.collection, key.document_id, key.locale]
  await sql(
    `INSERT INTO knowledge_document
       (id, collection, document_id, locale, keywords, specialties, sources)
     VALUES (?, ?, ?, ?, '{}', '{}', '[]')
     ON CONFLICT (collection, document_id, locale) WHERE deleted_at IS NULL DO NOTHING`,
    [generateEntityId(undefined, "kdoc"), ...place]
  )
  const [row] = await sql<{ id: string }>(
    `SELECT id FROM knowledge_document
     WHERE collection = ? AND document_id = ? AND locale = ? AND deleted_at IS NULL FOR UPDATE`,
    place
  )
  return row.id
}
