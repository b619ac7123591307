import { model } from "@medusajs/framework/utils"

/** A way in which a zone's orders reach the customer. */
export const Lane = model
  .define("lane", {
    id: model.id({ prefix: "lane" }).primaryKey(),
    zone_id: model.text(),
    code: model.text(),
    mode: model.enum(["doorstep", "pickup"]),
    /** The first minute in which an order leaves, IST, `HH:MM`. */
    opens_ist: model.text().default("08:00"),
    /** The last minute of ordering for today, IST, `HH:MM`. */
    cutoff_ist: model.text(),
    eta_minutes: model.number(),
    fee_paise: model.number(),
    cold_chain: model.boolean(),
  })
  .indexes([{ on: ["zone_id", "code"], unique: true }])
