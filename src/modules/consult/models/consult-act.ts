import { model } from "@medusajs/framework/utils"

/**
 * What was done in a consult and is not in the audit log yet. Written in the transaction of the act,
 * and taken away when the log has it. It outlives an erasure: that something was done stays on record.
 */
export const ConsultAct = model
  .define("consult_act", {
    /** Of what the act made, such as the review with its verdict. */
    id: model.text().primaryKey(),
    actor_type: model.enum(["customer", "user", "system"]),
    actor_id: model.text(),
    action: model.text(),
    resource_type: model.text(),
    resource_id: model.text(),
    /** Ids and codes. */
    detail: model.json(),
  })
  .indexes([{ on: ["created_at"] }])
