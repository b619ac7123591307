import { model } from "@medusajs/framework/utils"

/** One scheduled line that was handed over (FHIR MedicationDispense). Append-only. */
export const Dispense = model
  .define("rx_dispense", {
    id: model.id({ prefix: "rxdsp" }).primaryKey(),
    handover_id: model.text(),
    order_id: model.text(),
    order_line_id: model.text(),
    fulfillment_id: model.text(),
    allocation_id: model.text(),
    prescription_id: model.text(),
    prescription_line_id: model.text(),
    medicine_id: model.text(),
    scheme: model.text(),
    quantity_base_units: model.number(),
    batch_number: model.text(),
    expires_on: model.text(),
    manufacturer: model.text(),
    mrp_paise: model.number(),
    pharmacist_snapshot: model.json(),
    licence_snapshot: model.json(),
    when_handed_over: model.dateTime(),
  })
  .indexes([
    { on: ["fulfillment_id", "order_line_id"], unique: true },
    { on: ["order_id"] },
    { on: ["prescription_id"] },
  ])
