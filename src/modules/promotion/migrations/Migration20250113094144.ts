export { Migration20250113094144 } from "@medusajs/promotion/dist/migrations/Migration20250113094144"
