import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129154516 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_withheld" drop constraint if exists "outbox_withheld_about_id_template_unique";`);
    this.addSql(`create table if not exists "outbox_withheld" ("id" text not null, "about_id" text not null, "template" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_withheld_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_withheld_deleted_at" ON "outbox_withheld" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_withheld_about_id_template_unique" ON "outbox_withheld" ("about_id", "template") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_withheld" cascade;`);
  }

}
