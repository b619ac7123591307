import { model } from "@medusajs/framework/utils"

/**
 * What a product is in law and in the hand: one row for each sellable variant. Devices and other
 * goods have a row too, so that nothing is sold by default.
 */
export const Medicine = model
  .define("medicine", {
    id: model.id({ prefix: "med" }).primaryKey(),
    product_id: model.text(),
    variant_id: model.text(),
    inventory_item_id: model.text(),
    sku: model.text(),
    kind: model.enum(["medicine", "device", "other"]),
    /** tablet, capsule, syrup, injection, cream ... */
    form: model.text(),
    strength_text: model.text(),
    /** How many base units one pack holds: 15 tablets, 100 ml, 1 device. */
    pack_size_base_units: model.number(),
    base_unit: model.enum(["tablet", "capsule", "ml", "g", "unit"]),
    /** May a pack be cut, so that the variant sells by base unit? */
    splittable: model.boolean().default(false),
    storage_class: model.enum(["ambient", "cool", "cold"]),
    hsn: model.text(),
    manufacturer: model.text(),
    /** A mistake with it harms badly: a second pharmacist looks at it. */
    high_alert: model.boolean().default(false),
  })
  .indexes([
    { on: ["variant_id"], unique: true },
    { on: ["inventory_item_id"], unique: true },
    { on: ["sku"], unique: true },
    { on: ["product_id"] },
  ])
