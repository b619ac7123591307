import type { Sql } from "../../lib/sql"

/** An answer that stood on a document: which version, and when. Never what was said. */
type CitedAnswer = {
  message_id: string
  locale: string
  version_hash: string
  answered_at: Date
}

/** Answers that cite the document, the latest first; `count` is of all of them. */
export async function answersCiting(
  sql: Sql,
  collection: string,
  documentId: string,
  atMost: number
): Promise<{ count: number; latest: CitedAnswer[] }> {
  const latest = await sql<CitedAnswer & { count: number }>(
    `SELECT m.id AS message_id, min(c.locale) AS locale, c.version_hash,
            m.created_at AS answered_at, count(*) OVER ()::int AS count
     FROM consult_citation c JOIN consult_message m ON m.id = c.message_id
     WHERE c.collection = ? AND c.document_id = ? AND c.deleted_at IS NULL
     GROUP BY m.id, m.created_at, c.version_hash
     ORDER BY m.created_at DESC, m.id LIMIT ?`,
    [collection, documentId, atMost]
  )
  return {
    count: latest[0]?.count ?? 0,
    latest: latest.map(({ count: _count, ...answer }) => answer),
  }
}
