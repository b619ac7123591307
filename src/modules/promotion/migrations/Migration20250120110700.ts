export { Migration20250120110700 } from "@medusajs/promotion/dist/migrations/Migration20250120110700"
