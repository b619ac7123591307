export { Migration20250909083125 } from "@medusajs/promotion/dist/migrations/Migration20250909083125"
