import { model } from "@medusajs/framework/utils"

/** A message that staff chose not to send: what is not said here was not lost. */
export const OutboxWithheld = model
  .define("outbox_withheld", {
    id: model.id({ prefix: "outwhd" }).primaryKey(),
    about_id: model.text(),
    template: model.text(),
  })
  .indexes([{ on: ["about_id", "template"], unique: true }])
