import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a cart's discounts have used, so that it is counted once and given back once. */
export class Migration20261129145500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE TABLE IF NOT EXISTS "promotion_use" (
      "cart_id" text NOT NULL,
      "discounts" jsonb NOT NULL,
      "taken_at" timestamptz NOT NULL DEFAULT now(),
      "returned_at" timestamptz NULL,
      CONSTRAINT "promotion_use_pkey" PRIMARY KEY ("cart_id")
    );`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE IF EXISTS "promotion_use";`)
  }
}
