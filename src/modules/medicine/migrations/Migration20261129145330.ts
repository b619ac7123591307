import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129145330 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "medicine_search_name" drop constraint if exists "medicine_search_name_name_contents_unique";`);
    this.addSql(`create table if not exists "medicine_search_name" ("id" text not null, "name" text not null, "kind" text check ("kind" in ('brand', 'complaint')) not null, "contents" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "medicine_search_name_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_medicine_search_name_deleted_at" ON "medicine_search_name" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_medicine_search_name_name_contents_unique" ON "medicine_search_name" ("name", "contents") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "medicine_search_name" cascade;`);
  }

}
