import { model } from "@medusajs/framework/utils"

/** One sending of a message: a row of a leased queue (src/lib/leased-queue.ts). */
export const OutboxDelivery = model
  .define("outbox_delivery", {
    id: model.id({ prefix: "outdel" }).primaryKey(),
    message_id: model.text(),
    /** The member of staff who had it sent again. */
    requested_by: model.text().nullable(),
    state: model.enum(["queued", "running", "done", "failed"]).default("queued"),
    attempts: model.number().default(0),
    available_at: model.dateTime(),
    lease_token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    failure_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["message_id"] },
    {
      on: ["message_id"],
      unique: true,
      where: "state IN ('queued', 'running')",
      name: "IDX_outbox_delivery_open",
    },
    { on: ["state", "available_at"] },
  ])
