import { model } from "@medusajs/framework/utils"

/**
 * One line of the tamper-evident log. Rows are appended by `record()`; the database numbers them,
 * chains their hashes and refuses to change or remove them.
 */
export const AuditEvent = model
  .define("audit_event", {
    id: model.id({ prefix: "audev" }).primaryKey(),
    /** Place in the chain, without gaps. Set by the database. */
    seq: model.number(),
    at: model.dateTime(),
    actor_type: model.enum(["customer", "user", "system", "payment_provider"]),
    actor_id: model.text(),
    action: model.text(),
    resource_type: model.text(),
    resource_id: model.text(),
    detail: model.json(),
    prev_hash: model.text(),
    hash: model.text(),
  })
  .indexes([
    { on: ["seq"], unique: true },
    { on: ["resource_type", "resource_id"] },
    { on: ["actor_id"] },
    { on: ["action"] },
  ])
