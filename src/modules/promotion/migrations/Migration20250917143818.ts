export { Migration20250917143818 } from "@medusajs/promotion/dist/migrations/Migration20250917143818"
