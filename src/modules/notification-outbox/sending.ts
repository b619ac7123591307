import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { LeasedQueue, type LeasedJob } from "../../lib/leased-queue"
import type { Sql } from "../../lib/sql"
import type { MailOptions, OutboxDependencies } from "./dependencies"
import type { Mail } from "./mailer"
import { messageOf, openContent, openLink, type StoredMessage } from "./messages"

export function mailQueue(
  options: Pick<MailOptions, "leaseSeconds" | "maxAttempts" | "backoffSeconds">
) {
  return new LeasedQueue({ table: "outbox_delivery", ...options })
}

/** One sending at a time: asked for again while one is under way, it is that one. */
export async function queueDelivery(
  sql: Sql,
  messageId: string,
  requestedBy: string | null
): Promise<string | undefined> {
  const [created] = await sql<{ id: string }>(
    `INSERT INTO outbox_delivery (id, message_id, requested_by, available_at)
     VALUES (?, ?, ?, clock_timestamp())
     ON CONFLICT (message_id) WHERE state IN ('queued', 'running') AND deleted_at IS NULL DO NOTHING
     RETURNING id`,
    [generateEntityId(undefined, "outdel"), messageId, requestedBy]
  )
  return created?.id
}

/** @throws state_conflict when there is nothing that could be sent */
export async function assertCanBeSentAgain(
  privacy: OutboxDependencies["privacy"],
  message: StoredMessage
): Promise<void> {
  if (message.channel !== "email" || message.sealed_content === null) {
    throw refusal("state_conflict", "Only an e-mail whose text was kept can be sent again")
  }
  const { link_at } = await openContent(privacy, message, message.sealed_content)
  if (link_at !== null && message.sealed_link === null) {
    throw refusal("state_conflict", "Its link was for one use: have a new one requested")
  }
}

export async function messageOfDelivery(sql: Sql, job: LeasedJob): Promise<StoredMessage> {
  const [delivery] = await sql<{ message_id: string }>(
    `SELECT message_id FROM outbox_delivery WHERE id = ?`,
    [job.id]
  )
  return messageOf(sql, delivery.message_id)
}

export async function mailOf(
  privacy: OutboxDependencies["privacy"],
  job: LeasedJob,
  message: StoredMessage
): Promise<Mail> {
  const { to, subject, text, link_at } = await openContent(
    privacy,
    message,
    message.sealed_content ?? ""
  )
  const link = link_at === null ? null : await openLink(privacy, message)
  return {
    id: job.id,
    to,
    subject: subject ?? "PulseKart",
    text: link_at === null ? text : text.slice(0, link_at) + (link ?? "") + text.slice(link_at),
  }
}

/** A link that lets its holder in has done its work, or will not do it any more. */
export async function forgetLink(sql: Sql, messageId: string): Promise<void> {
  await sql(`UPDATE outbox_message SET sealed_link = NULL, updated_at = now() WHERE id = ?`, [
    messageId,
  ])
}
