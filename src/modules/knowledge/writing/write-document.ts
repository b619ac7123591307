import type { Sql } from "../../../lib/sql"
import { CREDIBILITY_GRADES, type Credibility, type PublishedDocument } from "../types"

/** What the document says of itself now; null: nothing, it is not published. */
export async function writeDocument(
  sql: Sql,
  rowId: string,
  published: PublishedDocument | null
): Promise<void> {
  if (!published) {
    await sql(
      `UPDATE knowledge_document SET version_hash = NULL, read_at = clock_timestamp(),
              updated_at = clock_timestamp() WHERE id = ?`,
      [rowId]
    )
    return
  }
  await sql(
    `UPDATE knowledge_document SET
       version_hash = ?, slug = ?, title = ?, molecule = ?,
       keywords = ARRAY(SELECT jsonb_array_elements_text(?::jsonb)),
       specialties = ARRAY(SELECT jsonb_array_elements_text(?::jsonb)),
       sources = ?::jsonb, credibility = ?, reviewed_on = ?, review_due_on = ?, edited_at = ?,
       read_at = clock_timestamp(), updated_at = clock_timestamp()
     WHERE id = ?`,
    [
      published.version_hash,
      published.slug,
      published.title,
      published.molecule,
      JSON.stringify(published.keywords),
      JSON.stringify(published.specialties),
      JSON.stringify(published.sources),
      credibilityOf(published),
      published.reviewed_on,
      published.review_due_on,
      published.updated_at,
      rowId,
    ]
  )
}

export function credibilityOf({ sources }: Pick<PublishedDocument, "sources">): Credibility {
  const grades = sources.map(({ credibility_grade }) => credibility_grade)
  return CREDIBILITY_GRADES.find((grade) => grades.includes(grade)) ?? "ungraded"
}
