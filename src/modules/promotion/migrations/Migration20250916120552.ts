export { Migration20250916120552 } from "@medusajs/promotion/dist/migrations/Migration20250916120552"
