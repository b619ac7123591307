import { model } from "@medusajs/framework/utils"

/** Append-only. What is left of an authorisation is derived from these rows, never counted. */
export const LedgerEntry = model
  .define("rx_ledger_entry", {
    id: model.id({ prefix: "rxled" }).primaryKey(),
    authorisation_id: model.text(),
    allocation_id: model.text(),
    kind: model.enum(["reserve", "release", "consume"]),
    quantity_base_units: model.number(),
    /** The fulfilment that was handed over, for a consumed entry. */
    fulfillment_id: model.text().nullable(),
  })
  .indexes([
    { on: ["authorisation_id"] },
    { on: ["allocation_id"], unique: true, where: "kind = 'reserve'" },
    {
      name: "IDX_rx_ledger_entry_one_release",
      on: ["allocation_id"],
      unique: true,
      where: "kind = 'release'",
    },
    {
      name: "IDX_rx_ledger_entry_one_consume",
      on: ["allocation_id", "fulfillment_id"],
      unique: true,
      where: "kind = 'consume'",
    },
  ])
