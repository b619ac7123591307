export { Migration20250226130616 } from "@medusajs/promotion/dist/migrations/Migration20250226130616"
