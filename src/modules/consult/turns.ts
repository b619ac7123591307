import { randomUUID } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { MESSAGE, type MessageRow } from "./messages"
import { openReview } from "./reviews"
import { lockOpenSession } from "./sessions"
import { settingInForce } from "./settings"
import type { Reply, ReviewKind } from "./types"

/** The right to answer one message, until the lease ends. */
export type Turn = {
  session_id: string
  message_id: string
  ordinal: number
  lease_token: string
  /** A pharmacist wrote here a short time ago: a person reads what comes next as well. */
  follows_up: boolean
}

/** How long what is written after a pharmacist's words belongs to them. */
const FOLLOW_UP_MINUTES = 60

type BeginTurn = {
  session_id: string
  message_id: string
  sealed_body: string
  text_digest: string
  idempotency_hash: string
  leaseSeconds: number
}

/** A message that waits for its answer; or the id of one that has it. */
export type Begun<Message = MessageRow> = { turn: Turn; message: Message } | { answered: string }

type Found = {
  id: string
  ordinal: number
  state: string
  text_digest: string
  held: boolean
}

/**
 * Stores a message and takes the right to answer it. The session's row lock puts everything in
 * order, so that one message is answered at a time; the lease outlives the lock. The same key again
 * gives the answer that exists, or answers a message whose process has died.
 *
 * @throws consult_session_not_found, consult_session_ended, consult_message_in_progress,
 * state_conflict when the key was used for another text
 */
export async function beginTurn(sql: Sql, input: BeginTurn): Promise<Begun> {
  const { next_ordinal } = await lockOpenSession(sql, input.session_id)
  const [known] = await sql<Found>(
    `SELECT id, ordinal, state, text_digest,
            state = 'answering' AND lease_until > clock_timestamp() AS held
     FROM consult_message WHERE session_id = ? AND idempotency_hash = ?`,
    [input.session_id, input.idempotency_hash]
  )
  if (known && known.text_digest !== input.text_digest) {
    throw customerRefusal("state_conflict", "message_key")
  }
  if (known?.state === "answered") {
    return { answered: known.id }
  }
  const [other] = await sql(
    `SELECT 1 FROM consult_message
     WHERE session_id = ? AND state = 'answering' AND lease_until > clock_timestamp() LIMIT 1`,
    [input.session_id]
  )
  if (other) {
    throw customerRefusal("consult_message_in_progress", "general")
  }
  const ordinal = known?.ordinal ?? next_ordinal
  const turn: Turn = {
    session_id: input.session_id,
    message_id: known?.id ?? input.message_id,
    ordinal,
    lease_token: randomUUID(),
    follows_up: await followsUp(sql, input.session_id, ordinal),
  }
  const [message] = known
    ? await sql<MessageRow>(
        `UPDATE consult_message AS m SET state = 'answering', lease_token = ?,
                attempts = m.attempts + 1, updated_at = now(),
                lease_until = clock_timestamp() + make_interval(secs => ?)
         WHERE m.id = ? RETURNING ${MESSAGE}`,
        [turn.lease_token, input.leaseSeconds, known.id]
      )
    : await sql<MessageRow>(
        `INSERT INTO consult_message AS m (id, session_id, ordinal, role, state, sealed_body,
           text_digest, idempotency_hash, lease_token, lease_until, attempts)
         VALUES (?, ?, ?, 'customer', 'answering', ?, ?, ?, ?,
           clock_timestamp() + make_interval(secs => ?), 1) RETURNING ${MESSAGE}`,
        [
          turn.message_id,
          input.session_id,
          turn.ordinal,
          input.sealed_body,
          input.text_digest,
          input.idempotency_hash,
          turn.lease_token,
          input.leaseSeconds,
        ]
      )
  // The reply has its place beside the question, however many are asked meanwhile.
  await sql(
    `UPDATE consult_session SET last_activity_at = clock_timestamp(), next_ordinal = ? WHERE id = ?`,
    [known ? next_ordinal : next_ordinal + 2, input.session_id]
  )
  return { turn, message }
}

async function followsUp(sql: Sql, sessionId: string, ordinal: number): Promise<boolean> {
  const answered = await sql(
    `SELECT 1 FROM consult_message WHERE session_id = ? AND role = 'pharmacist' AND ordinal < ?
       AND created_at > clock_timestamp() - make_interval(mins => ?) LIMIT 1`,
    [sessionId, ordinal, FOLLOW_UP_MINUTES]
  )
  return answered.length > 0
}

type StoredReply = { reply_id: string; sealed_body: string; reply: Reply }

/**
 * Writes the reply with its citations, red flag and review in one transaction.
 *
 * @returns undefined when the lease was lost or the session erased: nothing was written
 */
export async function finishTurn(
  sql: Sql,
  turn: Turn,
  { reply_id, sealed_body, reply }: StoredReply
): Promise<MessageRow | undefined> {
  // The session before its messages, as everywhere: an erasure at the same time waits or is waited for.
  await sql(`SELECT 1 FROM consult_session WHERE id = ? FOR KEY SHARE`, [turn.session_id])
  const held = await sql(
    `UPDATE consult_message SET state = 'answered', lease_token = NULL, lease_until = NULL,
            updated_at = now()
     WHERE id = ? AND lease_token = ? AND state = 'answering' RETURNING id`,
    [turn.message_id, turn.lease_token]
  )
  if (held.length === 0) {
    return undefined
  }
  const [written] = await sql<MessageRow>(
    `INSERT INTO consult_message AS m (id, session_id, ordinal, role, state, sealed_body, kind, code,
       reply_to)
     VALUES (?, ?, ?, 'assistant', 'sent', ?, ?, ?, ?) RETURNING ${MESSAGE}`,
    [
      reply_id,
      turn.session_id,
      turn.ordinal + 1,
      sealed_body,
      reply.kind,
      reply.code,
      turn.message_id,
    ]
  )
  await writeCitations(sql, reply_id, reply)
  await writeRedFlag(sql, turn, reply)
  const review = await reviewKindOf(sql, reply_id, reply)
  const { session_id } = turn
  for (const kind of [review, turn.follows_up ? ("follow_up" as const) : undefined]) {
    if (kind) {
      await openReview(sql, { session_id, message_id: reply_id, kind })
    }
  }
  return written
}

/** Gives the message back, to be answered when it is asked again. */
export async function releaseTurn(sql: Sql, turn: Turn): Promise<void> {
  await sql(
    `UPDATE consult_message SET state = 'waiting', lease_token = NULL, lease_until = NULL,
            updated_at = now()
     WHERE id = ? AND lease_token = ? AND state = 'answering'`,
    [turn.message_id, turn.lease_token]
  )
}

async function writeCitations(sql: Sql, replyId: string, { body }: Reply): Promise<void> {
  for (const cited of body.citations) {
    await sql(
      `INSERT INTO consult_citation (id, message_id, chunk_id, collection, document_id, locale, version_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        generateEntityId(undefined, "ccit"),
        replyId,
        cited.chunk_id,
        cited.collection,
        cited.document_id,
        cited.locale,
        cited.version_hash,
      ]
    )
  }
}

async function writeRedFlag(sql: Sql, turn: Turn, { red_flag }: Reply): Promise<void> {
  if (red_flag) {
    await sql(
      `INSERT INTO consult_red_flag (id, session_id, message_id, topic, urgency, rule_id, concepts,
         stage, rule_set_hash)
       VALUES (?, ?, ?, ?, ?, ?, ARRAY(SELECT jsonb_array_elements_text(?::jsonb)), ?, ?)`,
      [
        generateEntityId(undefined, "cflag"),
        turn.session_id,
        turn.message_id,
        red_flag.topic,
        red_flag.urgency,
        red_flag.rule_id,
        JSON.stringify(red_flag.concepts),
        red_flag.stage,
        red_flag.rule_set_hash,
      ]
    )
  }
}

async function reviewKindOf(
  sql: Sql,
  replyId: string,
  reply: Reply
): Promise<ReviewKind | undefined> {
  if (reply.red_flag?.urgency === "cannot_exclude") {
    return "doubt"
  }
  if (reply.kind === "red_flag") {
    return "emergency"
  }
  if (reply.guarded) {
    return "guarded"
  }
  if (reply.kind !== "answer") {
    return undefined
  }
  const percent = await settingInForce(sql, "review_sample_percent")
  const [{ sampled }] = await sql<{ sampled: boolean }>(
    `SELECT abs(hashtext(?)::bigint) % 100 < ? AS sampled`,
    [replyId, percent]
  )
  return sampled ? "sample" : undefined
}
