import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129140812 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "upload_turn" drop constraint if exists "upload_turn_customer_id_unique";`);
    this.addSql(`create table if not exists "upload_turn" ("id" text not null, "customer_id" text not null, "lease_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "upload_turn_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_upload_turn_customer_id_unique" ON "upload_turn" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_turn_deleted_at" ON "upload_turn" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "upload_turn" cascade;`);
  }

}
