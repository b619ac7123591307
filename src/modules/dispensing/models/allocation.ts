import { model } from "@medusajs/framework/utils"

/** Units of an authorisation that one cart line, later one order line, may take. */
export const Allocation = model
  .define("rx_allocation", {
    id: model.id({ prefix: "rxalc" }).primaryKey(),
    authorisation_id: model.text(),
    customer_id: model.text(),
    cart_id: model.text(),
    cart_line_id: model.text(),
    /** Set when the order first reserves stock for the line. */
    order_id: model.text().nullable(),
    order_line_id: model.text().nullable(),
    variant_id: model.text(),
    medicine_id: model.text(),
    /** As on the line: packs, or base units of a splittable medicine. */
    quantity: model.number(),
    quantity_base_units: model.number(),
    state: model.enum(["reserved", "released", "consumed"]),
  })
  .indexes([
    { on: ["cart_line_id"], unique: true, where: "state <> 'released'" },
    { on: ["order_line_id"], unique: true, where: "order_line_id IS NOT NULL" },
    { on: ["authorisation_id"] },
    { on: ["cart_id"] },
    { on: ["order_id"] },
  ])
