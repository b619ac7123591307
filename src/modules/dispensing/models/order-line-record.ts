import { model } from "@medusajs/framework/utils"

/** The order line as law, price and tax stood when it was ordered. Append-only. */
export const OrderLineRecord = model
  .define("order_line_record", {
    id: model.id({ prefix: "olrec" }).primaryKey(),
    order_id: model.text(),
    order_line_id: model.text(),
    variant_id: model.text(),
    medicine_id: model.text(),
    quantity: model.number(),
    scheme: model.text(),
    classification_id: model.text(),
    classification_citation: model.text(),
    unit_price_paise: model.number(),
    mrp_paise: model.number(),
    cap_paise: model.number(),
    hsn: model.text(),
    gst_rate_basis_points: model.number(),
    gst_rule_ids: model.json(),
    allocation_id: model.text().nullable(),
    validity_policy_id: model.text().nullable(),
    /** The row that let this schedule leave by the order's lane. */
    fulfilment_policy_id: model.text().nullable(),
    location_id: model.text(),
    licence_snapshot: model.json(),
  })
  .indexes([{ on: ["order_line_id"], unique: true }, { on: ["order_id"] }])
