import { model } from "@medusajs/framework/utils"
import { SIGNED_ACTS } from "../types"

/**
 * What follows from an act that is on record: a row of a leased queue (src/lib/leased-queue.ts),
 * written with the act. Its id is the act's own.
 */
export const SignedAct = model
  .define("signed_act", {
    id: model.text().primaryKey(),
    kind: model.enum([...SIGNED_ACTS]),
    prescription_id: model.text(),
    state: model.enum(["queued", "running", "done", "failed"]),
    attempts: model.number(),
    available_at: model.dateTime(),
    lease_token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    failure_reason: model.text().nullable(),
  })
  .indexes([{ on: ["state", "available_at"] }, { on: ["prescription_id"] }])
