export { Migration20241211061114 } from "@medusajs/promotion/dist/migrations/Migration20241211061114"
