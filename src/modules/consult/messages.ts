import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { sessionNotFound } from "./sessions"
import type { Feedback, MessageRole, MessageState, ReplyKind } from "./types"

export type MessageRow = {
  id: string
  session_id: string
  ordinal: number
  role: MessageRole
  state: MessageState
  sealed_body: string
  kind: ReplyKind | null
  code: string | null
  reply_to: string | null
  feedback: Feedback | null
  created_at: Date
}

/** Of a message, in a statement where it is `m`. */
export const MESSAGE = `m.id, m.session_id, m.ordinal, m.role, m.sealed_body, m.kind, m.code, m.reply_to,
  m.feedback, m.created_at,
  CASE WHEN m.state = 'answering' AND m.lease_until <= clock_timestamp() THEN 'waiting'
       ELSE m.state END AS state`

export type MessagePage = { limit: number; cursor?: string; order: "asc" | "desc" }

export async function messagesOf(
  sql: Sql,
  sessionId: string,
  { limit, cursor, order }: MessagePage
): Promise<{ rows: MessageRow[]; next_cursor: string | null }> {
  const after = cursor === undefined ? undefined : ordinalOf(cursor)
  const compare = order === "asc" ? ">" : "<"
  const rows = await sql<MessageRow>(
    `SELECT ${MESSAGE} FROM consult_message m WHERE m.session_id = ?
       ${after === undefined ? "" : `AND m.ordinal ${compare} ?`}
     ORDER BY m.ordinal ${order === "asc" ? "ASC" : "DESC"} LIMIT ?`,
    [sessionId, ...(after === undefined ? [] : [after]), limit + 1]
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next_cursor: rows.length > limit && last ? String(last.ordinal) : null }
}

/** What the customer wrote before, oldest first: the context that triage reads a message in. */
export async function earlierOfCustomer(
  sql: Sql,
  sessionId: string,
  beforeOrdinal: number,
  atMost: number
): Promise<{ id: string; sealed_body: string }[]> {
  const rows = await sql<{ id: string; sealed_body: string }>(
    `SELECT id, sealed_body FROM consult_message
     WHERE session_id = ? AND role = 'customer' AND ordinal < ? ORDER BY ordinal DESC LIMIT ?`,
    [sessionId, beforeOrdinal, atMost]
  )
  return rows.reverse()
}

export async function replyTo(sql: Sql, messageId: string): Promise<MessageRow | undefined> {
  const [row] = await sql<MessageRow>(
    `SELECT ${MESSAGE} FROM consult_message m WHERE m.reply_to = ?`,
    [messageId]
  )
  return row
}

/** @throws not_found */
export async function messageOf(sql: Sql, sessionId: string, id: string): Promise<MessageRow> {
  const [row] = await sql<MessageRow>(
    `SELECT ${MESSAGE} FROM consult_message m WHERE m.session_id = ? AND m.id = ?`,
    [sessionId, id]
  )
  if (!row) {
    throw refusal("not_found", "There is no such message in this consult")
  }
  return row
}

/** @throws invalid_request */
function ordinalOf(cursor: string): number {
  if (!/^\d{1,9}$/.test(cursor)) {
    throw refusal("invalid_request", "cursor: take it from the previous answer")
  }
  return Number(cursor)
}

type Appended = {
  id: string
  role: "assistant" | "pharmacist"
  sealed_body: string
  reply?: { kind: ReplyKind; code: string | null }
}

/** Something said that answers no message of its own. @throws consult_session_not_found */
export async function appendMessage(
  sql: Sql,
  sessionId: string,
  { id, role, sealed_body, reply }: Appended
): Promise<MessageRow> {
  const [place] = await sql<{ ordinal: number }>(
    `UPDATE consult_session SET next_ordinal = next_ordinal + 1, last_activity_at = clock_timestamp()
     WHERE id = ? AND deleted_at IS NULL RETURNING next_ordinal - 1 AS ordinal`,
    [sessionId]
  )
  if (!place) {
    throw sessionNotFound()
  }
  const [row] = await sql<MessageRow>(
    `INSERT INTO consult_message AS m (id, session_id, ordinal, role, state, sealed_body, kind, code)
     VALUES (?, ?, ?, ?, 'sent', ?, ?, ?) RETURNING ${MESSAGE}`,
    [id, sessionId, place.ordinal, role, sealed_body, reply?.kind ?? null, reply?.code ?? null]
  )
  return row
}

/** @throws not_found, invalid_request for a message that is no reply of the assistant */
export async function rateReply(
  sql: Sql,
  sessionId: string,
  id: string,
  feedback: Feedback
): Promise<void> {
  const { role } = await messageOf(sql, sessionId, id)
  if (role !== "assistant") {
    throw refusal("invalid_request", "Only a reply of the assistant can be rated")
  }
  await sql(`UPDATE consult_message SET feedback = ?, updated_at = now() WHERE id = ?`, [
    feedback,
    id,
  ])
}
