import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130010250 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "prescription_page_view" drop constraint if exists "prescription_page_view_page_id_user_id_outcome_unique";`);
    this.addSql(`create table if not exists "prescription_page_view" ("id" text not null, "page_id" text not null, "user_id" text not null, "outcome" text check ("outcome" in ('opened', 'failed')) not null, "viewed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prescription_page_view_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_page_view_deleted_at" ON "prescription_page_view" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescription_page_view_page_id_user_id_outcome_unique" ON "prescription_page_view" ("page_id", "user_id", "outcome") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prescription_page_view" cascade;`);
  }

}
