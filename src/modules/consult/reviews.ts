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
  state: "open" | "done"
  kind?: ReviewKind
  /** Of the flag that a row shows. */
  topic?: string
  limit: number
  cursor?: string
}

/** A chat that waits, or was looked at: its review that comes first, and what the others are. */
export type QueuedChat = ReviewRow & {
  /** Why the chat is looked at, the gravest first. */
  kinds: ReviewKind[]
  /** Of the flag that the review is about; else of the newest one of the chat. */
  topic: string | null
  urgency: string | null
}

const REVIEW = `r.id, r.session_id, r.message_id, r.kind, r.state, r.verdict, r.reviewed_by,
  r.reviewed_at, r.created_at`

const rank = (kind: string) =>
  `CASE ${kind} WHEN 'handover' THEN 0 WHEN 'follow_up' THEN 0 WHEN 'emergency' THEN 1 WHEN 'doubt' THEN 2 ELSE 3 END`

/**
 * Where a review stands. Who waits for a person's words comes first, the longest wait before the others;
 * then emergencies, doubts and the rest, the newest first. Nothing of it ever changes, so a cursor stays
 * where it is. The indexes of these orders have the same words.
 */
const IN_QUEUE = (r: string) => `(${rank(`${r}.kind`)}),
  (CASE WHEN ${r}.kind IN ('handover', 'follow_up') THEN ${r}.created_at - 'epoch'::timestamptz
        ELSE 'epoch'::timestamptz - ${r}.created_at END),
  ${r}.id`
const LATEST_DONE = (r: string) => `('epoch'::timestamptz - ${r}.reviewed_at), ${r}.id`

/** A row a chat: its review that comes first of those that are asked for. */
export async function listReviews(
  sql: Sql,
  { state, kind, topic, limit, cursor }: ReviewFilter
): Promise<{ reviews: QueuedChat[]; next_cursor: string | null; open: number }> {
  const order = state === "open" ? IN_QUEUE : LATEST_DONE
  const asked = (r: string) =>
    `${r}.state = '${state}' AND ${r}.deleted_at IS NULL ${kind ? `AND ${r}.kind = ?` : ""}`
  const kinds = kind ? [kind] : []
  const rows = await sql<QueuedChat>(
    `SELECT ${REVIEW}, about.topic, about.urgency, ARRAY(
       SELECT k.kind FROM consult_review k
       WHERE k.session_id = r.session_id AND k.state = r.state AND k.deleted_at IS NULL
       GROUP BY k.kind ORDER BY ${rank("k.kind")}, k.kind) AS kinds
     FROM consult_review r
     LEFT JOIN consult_message m ON m.id = r.message_id
     LEFT JOIN LATERAL (
       SELECT f.topic, f.urgency FROM consult_red_flag f
       WHERE f.session_id = r.session_id AND f.deleted_at IS NULL
       ORDER BY f.message_id = m.reply_to DESC NULLS LAST, f.urgency = 'cannot_exclude',
                f.created_at DESC, f.id DESC LIMIT 1) about ON true
     WHERE ${asked("r")} ${topic ? "AND about.topic = ?" : ""}
       AND NOT EXISTS (SELECT 1 FROM consult_review o
         WHERE o.session_id = r.session_id AND ${asked("o")} AND (${order("o")}) < (${order("r")}))
       ${cursor === undefined ? "" : `AND (${order("r")}) > (SELECT ${order("c")} FROM consult_review c WHERE c.id = ?)`}
     ORDER BY ${order("r")} LIMIT ?`,
    [
      ...kinds,
      ...(topic ? [topic] : []),
      ...kinds,
      ...(cursor === undefined ? [] : [rowIn(cursor, /^crev_\w+$/)]),
      limit + 1,
    ]
  )
  const [{ open }] = await sql<{ open: number }>(
    `SELECT count(DISTINCT session_id)::int AS open FROM consult_review
     WHERE state = 'open' AND deleted_at IS NULL`
  )
  const reviews = rows.slice(0, limit)
  return { reviews, open, next_cursor: nextCursor(rows, reviews) }
}

export type WaitingReview = Pick<ReviewRow, "id" | "kind" | "message_id" | "created_at">

/** What of a chat waits for a verdict, as in the queue. */
export async function waitingReviews(sql: Sql, sessionId: string): Promise<WaitingReview[]> {
  return sql<WaitingReview>(
    `SELECT r.id, r.kind, r.message_id, r.created_at FROM consult_review r
     WHERE r.session_id = ? AND r.state = 'open' AND r.deleted_at IS NULL ORDER BY ${IN_QUEUE("r")}`,
    [sessionId]
  )
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

/**
 * Opens a review, if this one is not open already: one a reply and kind, and one hand-over and one
 * follow-up a chat. Asking again while one waits changes nothing.
 */
export async function openReview(
  sql: Sql,
  { session_id, message_id, kind }: Pick<ReviewRow, "session_id" | "message_id" | "kind">
): Promise<void> {
  await sql(
    `INSERT INTO consult_review (id, session_id, message_id, kind, state)
     VALUES (?, ?, ?, ?, 'open') ON CONFLICT DO NOTHING`,
    [generateEntityId(undefined, "crev"), session_id, message_id, kind]
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
