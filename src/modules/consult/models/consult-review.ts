import { model } from "@medusajs/framework/utils"
import { REVIEW_KINDS, REVIEW_VERDICTS } from "../types"

/** An answer that waits for a pharmacist, and what they thought of it. */
export const ConsultReview = model
  .define("consult_review", {
    id: model.id({ prefix: "crev" }).primaryKey(),
    session_id: model.text(),
    /** The reply under review; null for a hand-over before any reply. */
    message_id: model.text().nullable(),
    kind: model.enum([...REVIEW_KINDS]),
    state: model.enum(["open", "done"]),
    verdict: model.enum([...REVIEW_VERDICTS]).nullable(),
    /** For colleagues; sealed with the key of the session's owner. */
    sealed_note: model.text().nullable(),
    reviewed_by: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["message_id", "kind"], unique: true, where: "message_id IS NOT NULL" },
    {
      name: "IDX_consult_review_one_open_handover",
      on: ["session_id"],
      unique: true,
      where: "kind = 'handover' AND state = 'open'",
    },
    {
      name: "IDX_consult_review_one_open_follow_up",
      on: ["session_id"],
      unique: true,
      where: "kind = 'follow_up' AND state = 'open'",
    },
    { on: ["session_id"] },
    { on: ["state", "created_at"] },
  ])
