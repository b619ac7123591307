import { model } from "@medusajs/framework/utils"
import { FEEDBACKS, MESSAGE_ROLES, MESSAGE_STATES, REPLY_KINDS } from "../types"

/** What was said, sealed with the key of the session's owner. A reply follows its question. */
export const ConsultMessage = model
  .define("consult_message", {
    id: model.id({ prefix: "cmsg" }).primaryKey(),
    session_id: model.text(),
    ordinal: model.number(),
    role: model.enum([...MESSAGE_ROLES]),
    state: model.enum([...MESSAGE_STATES]),
    /** Sealed JSON `ReplyBody`. */
    sealed_body: model.text(),
    kind: model.enum([...REPLY_KINDS]).nullable(),
    code: model.text().nullable(),
    reply_to: model.text().nullable(),
    /** SHA-256 of the Idempotency-Key. */
    idempotency_hash: model.text().nullable(),
    /** Keyed digest: tells whether a repeated request asks the same. */
    text_digest: model.text().nullable(),
    lease_token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    attempts: model.number().default(0),
    feedback: model.enum([...FEEDBACKS]).nullable(),
  })
  .indexes([
    { on: ["session_id", "ordinal"], unique: true },
    {
      on: ["session_id", "idempotency_hash"],
      unique: true,
      where: "idempotency_hash IS NOT NULL",
    },
    { on: ["reply_to"], unique: true, where: "reply_to IS NOT NULL" },
  ])
