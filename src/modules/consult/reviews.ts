import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { nextCursor, rowIn } from "./cursor"
import type { ReviewKind, ReviewVerdict } from "./types"

export type ReviewRow = {
  id: string
  session_id: string
  message_id: string | null
  kind: ReviewKind
  state: "open" | "done"
  verdict: ReviewVerdict | null
  reviewed_by: string | null
  reviewed_at: Date | null
  created_at: Date
}

export type ReviewFilter = {
  state?: "open" | "done"
  kind?: ReviewKind
  limit: number
  cursor?: string
}

const REVIEW = `r.id, r.session_id, r.message_id, r.kind, r.state, r.verdict, r.reviewed_by,
  r.reviewed_at, r.created_at`

/** Hand-overs first, for somebody waits for them; then those who waited longest. */
export async function listReviews(
  sql: Sql,
  { state, kind, limit, cursor }: ReviewFilter
): Promise<{ reviews: ReviewRow[]; next_cursor: string | null; open: number }> {
  const where = ["r.deleted_at IS NULL"]
  const values: unknown[] = []
  if (state) {
    where.push("r.state = ?")
    values.push(state)
  }
  if (kind) {
    where.push("r.kind = ?")
    values.push(kind)
  }
  if (cursor !== undefined) {
    where.push(
      `(r.kind <> 'handover', r.created_at, r.id) >
       (SELECT c.kind <> 'handover', c.created_at, c.id FROM consult_review c WHERE c.id = ?)`
    )
    values.push(rowIn(cursor, /^crev_\w+$/))
  }
  const rows = await sql<ReviewRow>(
    `SELECT ${REVIEW} FROM consult_review r WHERE ${where.join(" AND ")}
     ORDER BY r.kind <> 'handover', r.created_at, r.id LIMIT ?`,
    [...values, limit + 1]
  )
  const [{ open }] = await sql<{ open: number }>(
    `SELECT count(*)::int AS open FROM consult_review WHERE state = 'open' AND deleted_at IS NULL`
  )
  const reviews = rows.slice(0, limit)
  return { reviews, open, next_cursor: nextCursor(rows, reviews) }
}

/** @throws not_found */
export async function reviewOf(
  sql: Sql,
  id: string
): Promise<ReviewRow & { sealed_note: string | null }> {
  const [row] = await sql<ReviewRow & { sealed_note: string | null }>(
    `SELECT ${REVIEW}, r.sealed_note FROM consult_review r
     WHERE r.id = ? AND r.deleted_at IS NULL`,
    [id]
  )
  if (!row) {
    throw refusal("not_found", "There is no such review")
  }
  return row
}

/** Asked for by the customer; asking again while one waits changes nothing. */
export async function openHandover(
  sql: Sql,
  sessionId: string,
  messageId: string | null
): Promise<void> {
  await sql(
    `INSERT INTO consult_review (id, session_id, message_id, kind, state)
     VALUES (?, ?, ?, 'handover', 'open') ON CONFLICT DO NOTHING`,
    [generateEntityId(undefined, "crev"), sessionId, messageId]
  )
}

export async function openFeedbackReview(
  sql: Sql,
  sessionId: string,
  messageId: string
): Promise<void> {
  await sql(
    `INSERT INTO consult_review (id, session_id, message_id, kind, state)
     VALUES (?, ?, ?, 'feedback', 'open') ON CONFLICT DO NOTHING`,
    [generateEntityId(undefined, "crev"), sessionId, messageId]
  )
}

/** One verdict a review. @throws not_found, already_reviewed */
export async function finishReview(
  sql: Sql,
  id: string,
  input: { user_id: string; verdict: ReviewVerdict; sealed_note: string | null }
): Promise<ReviewRow> {
  const [row] = await sql<ReviewRow>(
    `UPDATE consult_review AS r SET state = 'done', verdict = ?, sealed_note = ?, reviewed_by = ?,
            reviewed_at = clock_timestamp(), updated_at = now()
     WHERE r.id = ? AND r.state = 'open' AND r.deleted_at IS NULL RETURNING ${REVIEW}`,
    [input.verdict, input.sealed_note, input.user_id, id]
  )
  if (!row) {
    await reviewOf(sql, id)
    throw refusal("already_reviewed", "This review has its verdict already")
  }
  return row
}
