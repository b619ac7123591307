export {
  BaseRepository,
  InventoryLevelRepository,
} from "@medusajs/inventory/dist/repositories/index"
