import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122153255 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "molecule" drop constraint if exists "molecule_name_unique";`);
    this.addSql(`alter table if exists "medicine_molecule" drop constraint if exists "medicine_molecule_medicine_id_molecule_id_unique";`);
    this.addSql(`alter table if exists "medicine" drop constraint if exists "medicine_sku_unique";`);
    this.addSql(`alter table if exists "medicine" drop constraint if exists "medicine_inventory_item_id_unique";`);
    this.addSql(`alter table if exists "medicine" drop constraint if exists "medicine_variant_id_unique";`);
    this.addSql(`create table if not exists "drug_classification" ("id" text not null, "molecule_id" text null, "medicine_id" text null, "scheme" text not null, "effective_from" text not null, "effective_to" text null, "citation" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "drug_classification_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_drug_classification_deleted_at" ON "drug_classification" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_drug_classification_molecule_id" ON "drug_classification" ("molecule_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_drug_classification_medicine_id" ON "drug_classification" ("medicine_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "medicine" ("id" text not null, "product_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "sku" text not null, "kind" text check ("kind" in ('medicine', 'device', 'other')) not null, "form" text not null, "strength_text" text not null, "pack_size_base_units" integer not null, "base_unit" text check ("base_unit" in ('tablet', 'capsule', 'ml', 'g', 'unit')) not null, "splittable" boolean not null default false, "storage_class" text check ("storage_class" in ('ambient', 'cool', 'cold')) not null, "hsn" text not null, "manufacturer" text not null, "high_alert" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "medicine_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_deleted_at" ON "medicine" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_medicine_variant_id_unique" ON "medicine" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_medicine_inventory_item_id_unique" ON "medicine" ("inventory_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_medicine_sku_unique" ON "medicine" ("sku") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_product_id" ON "medicine" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "medicine_molecule" ("id" text not null, "medicine_id" text not null, "molecule_id" text not null, "strength" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "medicine_molecule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_molecule_deleted_at" ON "medicine_molecule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_medicine_molecule_medicine_id_molecule_id_unique" ON "medicine_molecule" ("medicine_id", "molecule_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_molecule_molecule_id" ON "medicine_molecule" ("molecule_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "medicine_price" ("id" text not null, "medicine_id" text not null, "mrp_paise" integer not null, "effective_from" text not null, "effective_to" text null, "citation" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "medicine_price_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_price_deleted_at" ON "medicine_price" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_price_medicine_id" ON "medicine_price" ("medicine_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "molecule" ("id" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "molecule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_molecule_deleted_at" ON "molecule" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_molecule_name_unique" ON "molecule" ("name") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "drug_classification" cascade;`);

    this.addSql(`drop table if exists "medicine" cascade;`);

    this.addSql(`drop table if exists "medicine_molecule" cascade;`);

    this.addSql(`drop table if exists "medicine_price" cascade;`);

    this.addSql(`drop table if exists "molecule" cascade;`);
  }

}
