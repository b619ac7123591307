export { Migration20240624153824 } from "@medusajs/promotion/dist/migrations/Migration20240624153824"
