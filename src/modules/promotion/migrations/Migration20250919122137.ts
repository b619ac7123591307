export { Migration20250919122137 } from "@medusajs/promotion/dist/migrations/Migration20250919122137"
