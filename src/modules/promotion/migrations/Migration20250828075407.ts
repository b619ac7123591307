export { Migration20250828075407 } from "@medusajs/promotion/dist/migrations/Migration20250828075407"
