import { customerRefusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { settingInForce } from "./settings"
import type { Locale, SessionView } from "./types"

export type SessionRow = SessionView & {
  customer_id: string | null
  sealed_pincode: string | null
}

/** Who asks: a logged-in customer, somebody with a token, or both. */
export type SessionCaller = { customer_id?: string; token_hash?: string }

type NewSession = {
  id: string
  customer_id: string | null
  token_hash: string | null
  locale: Locale
  sealed_pincode: string | null
  consent_purpose: string
  consent_version: string
  improve_consent_version: string | null
}

/** Whether the words of a session may be read to correct the rules, in a statement where it is `s`. */
export const MAY_IMPROVE = `s.improve_consented_at IS NOT NULL AND s.improve_withdrawn_at IS NULL`

const COLUMNS = `s.id, s.customer_id, s.locale, s.sealed_pincode, s.consented_at, s.consent_version,
  ${MAY_IMPROVE} AS may_improve, s.last_activity_at, s.created_at`

export async function insertSession(sql: Sql, session: NewSession): Promise<SessionRow> {
  const [row] = await sql<SessionRow>(
    `INSERT INTO consult_session AS s (id, customer_id, token_hash, locale, sealed_pincode,
       consent_purpose, consent_version, consented_at, improve_consent_version,
       improve_consented_at, last_activity_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, now(), ?, CASE WHEN ?::text IS NOT NULL THEN now() END, now())
     RETURNING ${COLUMNS}`,
    [
      session.id,
      session.customer_id,
      session.token_hash,
      session.locale,
      session.sealed_pincode,
      session.consent_purpose,
      session.consent_version,
      session.improve_consent_version,
      session.improve_consent_version,
    ]
  )
  return row
}

/** Somebody else's session does not exist. @throws consult_session_not_found */
export async function ownSession(sql: Sql, id: string, caller: SessionCaller): Promise<SessionRow> {
  const [row] = await sql<SessionRow>(
    `SELECT ${COLUMNS} FROM consult_session s
     WHERE s.id = ? AND s.deleted_at IS NULL AND (s.customer_id = ? OR s.token_hash = ?)`,
    [id, caller.customer_id ?? null, caller.token_hash ?? null]
  )
  if (!row) {
    throw sessionNotFound()
  }
  return row
}

export async function anySession(sql: Sql, id: string): Promise<SessionRow> {
  const [row] = await sql<SessionRow>(
    `SELECT ${COLUMNS} FROM consult_session s WHERE s.id = ? AND s.deleted_at IS NULL`,
    [id]
  )
  if (!row) {
    throw sessionNotFound()
  }
  return row
}

/** What is done in a chat by staff is done one after the other. @throws consult_session_not_found */
export async function lockSession(sql: Sql, id: string): Promise<void> {
  const locked = await sql(
    `SELECT 1 FROM consult_session WHERE id = ? AND deleted_at IS NULL FOR NO KEY UPDATE`,
    [id]
  )
  if (locked.length === 0) {
    throw sessionNotFound()
  }
}

/** @returns whether it was given until now */
export async function withdrawImproving(sql: Sql, id: string): Promise<boolean> {
  const withdrawn = await sql(
    `UPDATE consult_session AS s SET improve_withdrawn_at = clock_timestamp(), updated_at = now()
     WHERE s.id = ? AND ${MAY_IMPROVE} RETURNING s.id`,
    [id]
  )
  return withdrawn.length > 0
}

/**
 * The row lock under which a session's messages get their order: of many at once, one goes first.
 *
 * @throws consult_session_not_found, consult_session_ended
 */
export async function lockOpenSession(sql: Sql, id: string): Promise<{ next_ordinal: number }> {
  const [row] = await sql<{ next_ordinal: number; idle_hours: number }>(
    `SELECT next_ordinal,
            (extract(epoch FROM clock_timestamp() - last_activity_at) / 3600)::float8 AS idle_hours
     FROM consult_session WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [id]
  )
  if (!row) {
    throw sessionNotFound()
  }
  if (row.idle_hours > (await settingInForce(sql, "idle_end_hours"))) {
    throw customerRefusal("consult_session_ended", "general")
  }
  return { next_ordinal: row.next_ordinal }
}

/**
 * Removes sessions with all that was said in them. Red flags stay as counts that point to nobody.
 *
 * @param ids in any order; rows are locked in the order of their ids
 */
export async function removeSessions(
  sql: Sql,
  ids: readonly string[]
): Promise<{ id: string; customer_id: string | null }[]> {
  if (ids.length === 0) {
    return []
  }
  const array = "ANY(ARRAY[?]::text[])"
  const locked = await sql<{ id: string; customer_id: string | null }>(
    `SELECT id, customer_id FROM consult_session WHERE id = ${array} ORDER BY id FOR UPDATE`,
    [ids]
  )
  await sql(
    `DELETE FROM consult_citation c USING consult_message m
     WHERE m.id = c.message_id AND m.session_id = ${array}`,
    [ids]
  )
  await sql(`DELETE FROM consult_message WHERE session_id = ${array}`, [ids])
  await sql(`DELETE FROM consult_review WHERE session_id = ${array}`, [ids])
  await sql(
    `UPDATE consult_red_flag SET session_id = NULL, message_id = NULL WHERE session_id = ${array}`,
    [ids]
  )
  await sql(`DELETE FROM consult_session WHERE id = ${array}`, [ids])
  return locked
}

export async function sessionsOfCustomer(sql: Sql, customerId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(`SELECT id FROM consult_session WHERE customer_id = ?`, [
    customerId,
  ])
  return rows.map(({ id }) => id)
}

/** Sessions whose time of keeping is over, that no other process is removing. */
export async function sessionsPastRetention(sql: Sql, atMost: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `SELECT id FROM consult_session
     WHERE last_activity_at < clock_timestamp() - make_interval(days => ?)
     ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED`,
    [await settingInForce(sql, "retention_days"), atMost]
  )
  return rows.map(({ id }) => id)
}

export const sessionNotFound = () => customerRefusal("consult_session_not_found", "general")
