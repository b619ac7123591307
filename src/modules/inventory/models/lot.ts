import { model } from "@medusajs/framework/utils"

export const LOT_STATUS = ["sellable", "quarantined"] as const
export type LotStatus = (typeof LOT_STATUS)[number]

/** A manufacturer's batch at one store. Quantities are units of the variant, as on the level. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    batch_number: model.text(),
    /** The last day of sale, IST, `YYYY-MM-DD` (Drugs Rules 65(17)). */
    expires_on: model.text(),
    mrp_paise: model.number(),
    status: model.enum([...LOT_STATUS]).default("sellable"),
    quantity: model.number(),
  })
  .indexes([
    { on: ["inventory_item_id", "location_id", "batch_number"], unique: true },
    {
      name: "IDX_lot_one_sellable_a_level",
      on: ["inventory_item_id", "location_id"],
      unique: true,
      where: "status = 'sellable' AND deleted_at IS NULL",
    },
  ])
