import { model } from "@medusajs/framework/utils"

/**
 * What a pharmacist allowed on one prescription line. Append-only: an end before its time is a row
 * of `rx_authorisation_withdrawal`.
 */
export const Authorisation = model
  .define("rx_authorisation", {
    id: model.id({ prefix: "rxauth" }).primaryKey(),
    prescription_id: model.text(),
    prescription_line_id: model.text(),
    review_line_id: model.text(),
    customer_id: model.text(),
    match: model.enum(["brand_exact", "generic_only"]),
    medicine_id: model.text().nullable(),
    /** The molecules with strength and the form, when written generically. */
    generic: model.json().nullable(),
    quantity_base_units: model.number(),
    times_authorised: model.number(),
    /** The last day of supply, IST. */
    valid_until: model.text(),
    validity_policy_id: model.text(),
    pharmacist_snapshot: model.json(),
  })
  .indexes([
    { on: ["prescription_line_id"], unique: true },
    { on: ["review_line_id"], unique: true },
    { on: ["prescription_id", "customer_id"] },
  ])
