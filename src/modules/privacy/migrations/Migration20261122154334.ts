import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122154334 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "data_key" drop constraint if exists "data_key_customer_id_unique";`);
    this.addSql(`create table if not exists "data_key" ("id" text not null, "customer_id" text not null, "wrapped_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "data_key_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_data_key_customer_id_unique" ON "data_key" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_data_key_deleted_at" ON "data_key" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "data_key" cascade;`);
  }

}
