import { model } from "@medusajs/framework/utils"

/** Long work on the whole index: a row of a leased queue (src/lib/leased-queue.ts). */
export const KnowledgeJob = model
  .define("knowledge_job", {
    id: model.id({ prefix: "kjob" }).primaryKey(),
    kind: model.enum(["reindex", "reconcile"]),
    state: model.enum(["queued", "running", "done", "failed", "cancelled"]).default("queued"),
    attempts: model.number().default(0),
    available_at: model.dateTime(),
    lease_token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    failure_reason: model.text().nullable(),
    /** The generation that a re-index builds. */
    generation_id: model.text().nullable(),
    documents_total: model.number().default(0),
    documents_done: model.number().default(0),
    /** What a reconciliation had to put right. */
    repaired: model.number().default(0),
    cancel_requested: model.boolean().default(false),
    requested_by: model.text().nullable(),
  })
  .indexes([{ on: ["state", "available_at"] }])
