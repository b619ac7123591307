// The loader reads every file here but `index.*`, so Medusa's own models come in by this one.
export {
  InventoryItem,
  InventoryLevel,
  ReservationItem,
} from "@medusajs/inventory/dist/models/index"
