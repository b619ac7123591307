import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Lots, and what no code path may break: reserved never above stocked, nothing below zero. */
export class Migration20261122100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE TABLE IF NOT EXISTS "lot" (
      "id" text NOT NULL,
      "inventory_item_id" text NOT NULL,
      "location_id" text NOT NULL,
      "batch_number" text NOT NULL,
      "expires_on" date NOT NULL,
      "mrp_paise" integer NOT NULL CHECK ("mrp_paise" > 0),
      "status" text NOT NULL DEFAULT 'sellable' CHECK ("status" IN ('sellable', 'quarantined')),
      "quantity" integer NOT NULL CHECK ("quantity" >= 0),
      "created_at" timestamptz NOT NULL DEFAULT now(),
      "updated_at" timestamptz NOT NULL DEFAULT now(),
      "deleted_at" timestamptz NULL,
      CONSTRAINT "lot_pkey" PRIMARY KEY ("id"),
      CONSTRAINT "lot_inventory_item_id_foreign" FOREIGN KEY ("inventory_item_id")
        REFERENCES "inventory_item" ("id") ON UPDATE CASCADE ON DELETE CASCADE
    );`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_inventory_item_id_location_id_batch_number_unique"
         ON "lot" ("inventory_item_id", "location_id", "batch_number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_one_sellable_a_level"
         ON "lot" ("inventory_item_id", "location_id") WHERE status = 'sellable' AND deleted_at IS NULL;`
    )
    this.addSql(
      `ALTER TABLE "inventory_level" ADD COLUMN IF NOT EXISTS "leaving_quantity" numeric NOT NULL DEFAULT 0;`
    )
    this.addSql(
      `ALTER TABLE "inventory_level"
         ADD CONSTRAINT "inventory_level_reserved_not_negative" CHECK ("reserved_quantity" >= 0),
         ADD CONSTRAINT "inventory_level_reserved_within_stock" CHECK ("reserved_quantity" <= "stocked_quantity"),
         ADD CONSTRAINT "inventory_level_leaving_is_reserved"
           CHECK ("leaving_quantity" >= 0 AND "leaving_quantity" <= "reserved_quantity");`
    )
    // Core takes fulfilled units off the shelf first and releases their reservation afterwards. Units
    // that are both reserved and gone wait in "leaving_quantity" until the reservation goes.
    this.addSql(
      `CREATE OR REPLACE FUNCTION inventory_level_settle_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE
         settled numeric := least(OLD.leaving_quantity, OLD.reserved_quantity - NEW.reserved_quantity);
       BEGIN
         NEW.leaving_quantity := NEW.leaving_quantity - settled;
         NEW.stocked_quantity := NEW.stocked_quantity - settled;
         NEW.raw_stocked_quantity := jsonb_set(NEW.raw_stocked_quantity, '{value}', to_jsonb(NEW.stocked_quantity::text));
         RETURN NEW;
       END $$;`
    )
    this.addSql(
      `CREATE TRIGGER inventory_level_settle_leaving BEFORE UPDATE ON "inventory_level" FOR EACH ROW
         WHEN (NEW.reserved_quantity < OLD.reserved_quantity AND OLD.leaving_quantity > 0)
         EXECUTE FUNCTION inventory_level_settle_leaving();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS inventory_level_settle_leaving ON "inventory_level";`)
    this.addSql(`DROP FUNCTION IF EXISTS inventory_level_settle_leaving();`)
    this.addSql(
      `ALTER TABLE "inventory_level"
         DROP CONSTRAINT IF EXISTS "inventory_level_reserved_not_negative",
         DROP CONSTRAINT IF EXISTS "inventory_level_reserved_within_stock",
         DROP CONSTRAINT IF EXISTS "inventory_level_leaving_is_reserved",
         DROP COLUMN IF EXISTS "leaving_quantity";`
    )
    this.addSql(`DROP TABLE IF EXISTS "lot" CASCADE;`)
  }
}
