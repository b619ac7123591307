import { model } from "@medusajs/framework/utils"

/** A fulfilment left the store under a pharmacist's supervision. Append-only. */
export const Handover = model
  .define("rx_handover", {
    id: model.id({ prefix: "rxho" }).primaryKey(),
    order_id: model.text(),
    fulfillment_id: model.text(),
    location_id: model.text(),
    pharmacist_snapshot: model.json(),
    licence_snapshot: model.json(),
    when_handed_over: model.dateTime(),
  })
  .indexes([{ on: ["fulfillment_id"], unique: true }, { on: ["order_id"] }])
