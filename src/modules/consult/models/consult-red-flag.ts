import { model } from "@medusajs/framework/utils"
import { FLAG_STAGES } from "../types"

/** That a rule fired, never what was written. It outlives its session without pointing to it. */
export const ConsultRedFlag = model
  .define("consult_red_flag", {
    id: model.id({ prefix: "cflag" }).primaryKey(),
    session_id: model.text().nullable(),
    message_id: model.text().nullable(),
    topic: model.text(),
    urgency: model.text(),
    rule_id: model.text(),
    /** Ids of what the message spoke of; null in rows that are older than this column. */
    concepts: model.array().nullable(),
    stage: model.enum([...FLAG_STAGES]),
    rule_set_hash: model.text().nullable(),
  })
  .indexes([
    { on: ["message_id", "stage"], unique: true, where: "message_id IS NOT NULL" },
    { on: ["session_id"] },
    { on: ["topic", "created_at"] },
    { on: ["created_at"] },
  ])
