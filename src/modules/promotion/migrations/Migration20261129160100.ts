import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whose uses were counted: the cart may have another customer when they are given back. */
export class Migration20261129160100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE "promotion_use"
      ADD COLUMN IF NOT EXISTS "customer_id" text NULL,
      ADD COLUMN IF NOT EXISTS "customer_email" text NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "promotion_use"
      DROP COLUMN IF EXISTS "customer_id", DROP COLUMN IF EXISTS "customer_email";`)
  }
}
