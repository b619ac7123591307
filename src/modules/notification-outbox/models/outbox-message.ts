import { model } from "@medusajs/framework/utils"
import { CHANNELS, MESSAGE_LOCALES } from "../types"

/** A message to a person, as it was said: its words are sealed, and never written again. */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "outmsg" }).primaryKey(),
    channel: model.enum([...CHANNELS]),
    template: model.text(),
    /** Of rows from before texts were kept: null. */
    locale: model.enum([...MESSAGE_LOCALES]).nullable(),
    customer_id: model.text().nullable(),
    /** A user or an invite, when it goes to staff. */
    staff_id: model.text().nullable(),
    order_id: model.text().nullable(),
    prescription_id: model.text().nullable(),
    /** The order, parcel, review, refund, … that it tells of, once a channel. */
    about_id: model.text().nullable(),
    /** Sealed JSON `{ to, subject, text }`; null: sent before texts were kept. */
    sealed_content: model.text().nullable(),
    /** Sealed; removed once it was sent. */
    sealed_link: model.text().nullable(),
  })
  .indexes([
    { on: ["about_id", "template", "channel"], unique: true },
    { on: ["customer_id"] },
    { on: ["order_id"] },
    { on: ["prescription_id"] },
  ])
