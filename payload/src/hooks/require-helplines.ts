import { sql } from "@payloadcms/db-postgres"
import type { SQL } from "drizzle-orm"
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from "payload"
import { transactionOf } from "../lib/transaction-of"
import { isTriedForWriter } from "../scheduling/try-publication"

/** A published reply names 112 in each of its languages, and for self-harm somebody to talk to. */
export const replyNeedsHelplines: CollectionAfterChangeHook = ({ doc, req }) =>
  requireHelplines(req, { chosen: sql`reply.id = ${doc.id}` })

/** A helpline that a published reply needs is not taken from it. */
export const keepHelplineOfReply: CollectionAfterChangeHook = ({ doc, req }) =>
  requireHelplines(req, { chosen: linking(doc.id) })

export const keepDeletedHelpline: CollectionBeforeDeleteHook = ({ id, req }) =>
  requireHelplines(req, { chosen: linking(id), deleted: Number(id) })

const linking = (helpline: number | string) => sql`reply.id IN (
  SELECT parent_id FROM emergency_replies_rels WHERE helplines_id = ${helpline})`

const requireHelplines = async (
  req: PayloadRequest,
  { chosen, deleted = 0 }: { chosen: SQL; deleted?: number }
) => {
  if (isTriedForWriter(req)) {
    return
  }
  const transaction = await transactionOf(req)
  // One after the other: whoever comes second sees what the first has written.
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended('cms:emergency-replies', 0))`
  )
  const lacking = await transaction.execute<{ reply: string }>(sql`
    SELECT reply.topic || ' (' || text._locale || ') has no ' || needed.kind AS reply
    FROM emergency_replies reply
    JOIN emergency_replies_locales text
      ON text._parent_id = reply.id AND text.title <> '' AND text.body <> ''
    JOIN (VALUES ('all_emergencies'), ('mental_health')) AS needed (kind)
      ON needed.kind = 'all_emergencies' OR reply.topic = 'suicide_selfharm'
    WHERE reply._status = 'published' AND reply.deleted_at IS NULL AND ${chosen}
      AND NOT EXISTS (
        SELECT 1 FROM emergency_replies_rels link
        JOIN helplines helpline ON helpline.id = link.helplines_id
        JOIN helplines_locales words ON words._parent_id = helpline.id
          AND words._locale = text._locale AND words.name <> '' AND words.purpose <> ''
        WHERE link.parent_id = reply.id AND link.helplines_id <> ${deleted}
          AND helpline._status = 'published' AND helpline.deleted_at IS NULL
          AND helpline.kind::text = needed.kind
          AND (needed.kind <> 'all_emergencies' OR helpline.phone = '112'))
    ORDER BY 1`)
  if (lacking.rows.length) {
    throw new APIError(
      `helplines: every reply names 112, that to self-harm also mental health, each published and in the reply's language: ${lacking.rows.map(({ reply }) => reply).join(", ")}.`,
      400,
      { code: "reply_without_helpline" },
      true
    )
  }
}
