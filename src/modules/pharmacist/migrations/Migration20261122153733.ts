import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122153733 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pharmacist_licence" drop constraint if exists "pharmacist_licence_pharmacist_id_store_licence_id_unique";`);
    this.addSql(`alter table if exists "store_licence" drop constraint if exists "store_licence_form_number_unique";`);
    this.addSql(`alter table if exists "pharmacist" drop constraint if exists "pharmacist_user_id_unique";`);
    this.addSql(`create table if not exists "pharmacist" ("id" text not null, "user_id" text not null, "name" text not null, "registration_number" text not null, "state_council" text not null, "valid_to" text not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pharmacist_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pharmacist_user_id_unique" ON "pharmacist" ("user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pharmacist_deleted_at" ON "pharmacist" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "store_licence" ("id" text not null, "location_id" text not null, "form" text not null, "number" text not null, "state" text not null, "revenue_district" text not null, "valid_to" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "store_licence_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_store_licence_deleted_at" ON "store_licence" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_store_licence_form_number_unique" ON "store_licence" ("form", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_store_licence_location_id_form" ON "store_licence" ("location_id", "form") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pharmacist_licence" ("id" text not null, "pharmacist_id" text not null, "store_licence_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pharmacist_licence_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pharmacist_licence_pharmacist_id" ON "pharmacist_licence" ("pharmacist_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pharmacist_licence_store_licence_id" ON "pharmacist_licence" ("store_licence_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pharmacist_licence_deleted_at" ON "pharmacist_licence" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pharmacist_licence_pharmacist_id_store_licence_id_unique" ON "pharmacist_licence" ("pharmacist_id", "store_licence_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "pharmacist_licence" add constraint "pharmacist_licence_pharmacist_id_foreign" foreign key ("pharmacist_id") references "pharmacist" ("id") on update cascade;`);
    this.addSql(`alter table if exists "pharmacist_licence" add constraint "pharmacist_licence_store_licence_id_foreign" foreign key ("store_licence_id") references "store_licence" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "pharmacist_licence" drop constraint if exists "pharmacist_licence_pharmacist_id_foreign";`);

    this.addSql(`alter table if exists "pharmacist_licence" drop constraint if exists "pharmacist_licence_store_licence_id_foreign";`);

    this.addSql(`drop table if exists "pharmacist" cascade;`);

    this.addSql(`drop table if exists "store_licence" cascade;`);

    this.addSql(`drop table if exists "pharmacist_licence" cascade;`);
  }

}
