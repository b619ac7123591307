import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { OutboxDependencies } from "./dependencies"
import { openContent, type StoredMessage } from "./messages"

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
