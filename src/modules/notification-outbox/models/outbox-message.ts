import { model } from "@medusajs/framework/utils"

/**
 * A message to be read on the outbox page. It names whom and what it is about by id; the text and
 * the address are put together when somebody with the right to see them opens the page.
 */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "outmsg" }).primaryKey(),
    channel: model.enum(["email", "sms", "whatsapp"]),
    template: model.text(),
    customer_id: model.text(),
    order_id: model.text(),
  })
  .indexes([{ on: ["order_id", "template", "channel"], unique: true }, { on: ["customer_id"] }])
