import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122155758 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "zone_store" drop constraint if exists "zone_store_zone_id_rank_unique";`);
    this.addSql(`alter table if exists "zone_store" drop constraint if exists "zone_store_zone_id_location_id_unique";`);
    this.addSql(`alter table if exists "zone_pincode" drop constraint if exists "zone_pincode_pincode_unique";`);
    this.addSql(`alter table if exists "zone" drop constraint if exists "zone_name_unique";`);
    this.addSql(`alter table if exists "lane" drop constraint if exists "lane_zone_id_code_unique";`);
    this.addSql(`create table if not exists "fulfilment_policy" ("id" text not null, "scheme" text not null, "mode" text check ("mode" in ('doorstep', 'pickup')) not null, "district" text null, "allowed" boolean not null, "same_district" boolean not null default false, "reason" text not null, "citation" text not null, "effective_from" text not null, "effective_to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fulfilment_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fulfilment_policy_deleted_at" ON "fulfilment_policy" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lane" ("id" text not null, "zone_id" text not null, "code" text not null, "mode" text check ("mode" in ('doorstep', 'pickup')) not null, "cutoff_ist" text not null, "eta_minutes" integer not null, "fee_paise" integer not null, "cold_chain" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lane_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lane_deleted_at" ON "lane" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lane_zone_id_code_unique" ON "lane" ("zone_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pincode" ("pincode" text not null, "district" text not null, "state_code" text not null, "state" text not null, "latitude" real null, "longitude" real null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pincode_pkey" primary key ("pincode"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pincode_deleted_at" ON "pincode" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "zone" ("id" text not null, "name" text not null, "city" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "zone_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_zone_name_unique" ON "zone" ("name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_deleted_at" ON "zone" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "zone_pincode" ("id" text not null, "zone_id" text not null, "pincode" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "zone_pincode_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_pincode_zone_id" ON "zone_pincode" ("zone_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_zone_pincode_pincode_unique" ON "zone_pincode" ("pincode") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_pincode_deleted_at" ON "zone_pincode" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "zone_store" ("id" text not null, "zone_id" text not null, "location_id" text not null, "store_pincode" text not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "zone_store_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_store_location_id" ON "zone_store" ("location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_store_deleted_at" ON "zone_store" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_zone_store_zone_id_location_id_unique" ON "zone_store" ("zone_id", "location_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_zone_store_zone_id_rank_unique" ON "zone_store" ("zone_id", "rank") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fulfilment_policy" cascade;`);

    this.addSql(`drop table if exists "lane" cascade;`);

    this.addSql(`drop table if exists "pincode" cascade;`);

    this.addSql(`drop table if exists "zone" cascade;`);

    this.addSql(`drop table if exists "zone_pincode" cascade;`);

    this.addSql(`drop table if exists "zone_store" cascade;`);
  }

}
