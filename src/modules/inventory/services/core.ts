export { InventoryLevelService } from "@medusajs/inventory/dist/services/index"
