import { generateEntityId } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { OutboxDependencies } from "./dependencies"
import { sealedPlace } from "./sealed-places"
import type {
  Channel,
  Delivery,
  MessageFilter,
  MessageRow,
  OpenedMessage,
  OutgoingMessage,
} from "./types"

type Privacy = OutboxDependencies["privacy"]

type SealedWording = {
  id: string
  channel: Channel
  sealed_content: string
  sealed_link: string | null
}

const Content = z.object({
  to: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  /** Texts that were sealed before it was kept have none. */
  link_at: z.number().nullable().default(null),
})
type Content = z.infer<typeof Content>

export async function sealWordings(
  privacy: Privacy,
  message: OutgoingMessage
): Promise<SealedWording[]> {
  const owner = ownerOf(message)
  return Promise.all(
    message.wordings.map(async ({ channel, ...content }) => {
      const id = generateEntityId(undefined, "outmsg")
      return {
        id,
        channel,
        sealed_content: await privacy.sealText(
          owner,
          JSON.stringify(content),
          sealedPlace.content(id)
        ),
        sealed_link:
          message.secret_link === null
            ? null
            : await privacy.sealText(owner, message.secret_link, sealedPlace.link(id)),
      }
    })
  )
}

/** @returns the rows that are new: one a channel, however often and from wherever it is asked for */
export async function insertMessages(
  sql: Sql,
  message: OutgoingMessage,
  sealed: SealedWording[]
): Promise<{ id: string; channel: Channel }[]> {
  const written: { id: string; channel: Channel }[] = []
  for (const { id, channel, sealed_content, sealed_link } of sealed) {
    written.push(
      ...(await sql<{ id: string; channel: Channel }>(
        `INSERT INTO outbox_message (id, channel, template, locale, customer_id, staff_id, order_id,
           prescription_id, about_id, sealed_content, sealed_link)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (about_id, template, channel) WHERE deleted_at IS NULL DO NOTHING
         RETURNING id, channel`,
        [
          id,
          channel,
          message.template,
          message.locale,
          message.customer_id,
          message.staff_id,
          message.order_id,
          message.prescription_id,
          message.about_id,
          sealed_content,
          sealed_link,
        ]
      ))
    )
  }
  return written
}

export async function insertWithheld(
  sql: Sql,
  { about_id, template }: Pick<OutgoingMessage, "about_id" | "template">
): Promise<void> {
  await sql(
    `INSERT INTO outbox_withheld (id, about_id, template) VALUES (?, ?, ?)
     ON CONFLICT (about_id, template) WHERE deleted_at IS NULL DO NOTHING`,
    [generateEntityId(undefined, "outwhd"), about_id, template]
  )
}

const COLUMNS = `m.id, m.channel, m.template, m.locale, m.customer_id, m.staff_id, m.order_id, m.prescription_id,
  m.created_at, last.failure_reason,
  CASE WHEN last.state IS NULL THEN 'shown' WHEN last.state = 'done' THEN 'sent'
       WHEN last.state = 'failed' THEN 'failed' ELSE 'waiting' END AS state`

const FROM = `outbox_message m LEFT JOIN LATERAL (
  SELECT d.state, d.failure_reason FROM outbox_delivery d WHERE d.message_id = m.id
  ORDER BY d.id DESC LIMIT 1) last ON true`

/** Latest first. */
export async function listMessages(
  sql: Sql,
  { cursor, limit, state, recipient_ids, ...same }: MessageFilter
): Promise<{ messages: MessageRow[]; next_cursor: string | null }> {
  const equal = Object.entries(same).filter(([, value]) => value !== undefined)
  const where = [
    "deleted_at IS NULL",
    ...equal.map(([column]) => `${column} = ?`),
    ...(state ? ["state = ?"] : []),
    ...(recipient_ids ? ["coalesce(customer_id, staff_id) = ANY(ARRAY[?]::text[])"] : []),
    ...(cursor ? ["id < ?"] : []),
  ]
  const rows = await sql<MessageRow>(
    `SELECT id, channel, template, locale, customer_id, staff_id, order_id, prescription_id, created_at,
            failure_reason, state
     FROM (SELECT ${COLUMNS}, m.deleted_at FROM ${FROM}) message
     WHERE ${where.join(" AND ")} ORDER BY id DESC LIMIT ?`,
    [
      ...equal.map(([, value]) => value),
      ...[state, recipient_ids, cursor].filter(Boolean),
      limit + 1,
    ]
  )
  const messages = rows.slice(0, limit)
  return { messages, next_cursor: rows.length > limit ? messages[limit - 1].id : null }
}

export type StoredMessage = MessageRow & {
  sealed_content: string | null
  sealed_link: string | null
}

type Owned = Pick<StoredMessage, "id" | "customer_id" | "staff_id">

/** @throws not_found */
export async function messageOf(sql: Sql, id: string): Promise<StoredMessage> {
  const [message] = await sql<StoredMessage>(
    `SELECT ${COLUMNS}, m.sealed_content, m.sealed_link FROM ${FROM}
     WHERE m.id = ? AND m.deleted_at IS NULL`,
    [id]
  )
  if (!message) {
    throw refusal("not_found", "There is no such message")
  }
  return message
}

/** Every sending of a message, the first one first. */
export async function deliveriesOf(sql: Sql, messageId: string): Promise<Delivery[]> {
  return sql<Delivery>(
    `SELECT id, state, attempts, failure_reason, requested_by, available_at, created_at, updated_at
     FROM outbox_delivery WHERE message_id = ? ORDER BY id`,
    [messageId]
  )
}

/** The words as they were said. A key that is gone opens nothing: such a text is erased. */
export async function openMessage(
  privacy: Privacy,
  { sealed_content, sealed_link, ...row }: StoredMessage,
  deliveries: Delivery[]
): Promise<OpenedMessage> {
  const nothing = {
    ...row,
    to: null,
    subject: null,
    text: null,
    link_at: null,
    secret_link: null,
    deliveries,
  }
  if (sealed_content === null) {
    return { ...nothing, content_state: "not_kept" }
  }
  const content = await openContent(privacy, row, sealed_content).catch(() => undefined)
  return content
    ? {
        ...nothing,
        ...content,
        content_state: "kept",
        secret_link: await openLink(privacy, { ...row, sealed_link }),
      }
    : { ...nothing, content_state: "erased" }
}

export async function openContent(
  privacy: Privacy,
  message: Owned,
  sealed: string
): Promise<Content> {
  const plain = await privacy.openText(ownerOf(message), sealed, sealedPlace.content(message.id))
  return Content.parse(JSON.parse(plain))
}

export async function openLink(
  privacy: Privacy,
  message: Owned & Pick<StoredMessage, "sealed_link">
): Promise<string | null> {
  return message.sealed_link === null
    ? null
    : privacy.openText(ownerOf(message), message.sealed_link, sealedPlace.link(message.id))
}

function ownerOf(of: Pick<OutgoingMessage, "customer_id" | "staff_id">): string {
  const owner = of.customer_id ?? of.staff_id
  if (!owner) {
    throw new Error("A message is a customer's or a member of staff's")
  }
  return owner
}
