import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130012454 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consult_flag_mark" drop constraint if exists "consult_flag_mark_red_flag_id_ordinal_unique";`);
    this.addSql(`create table if not exists "consult_flag_mark" ("id" text not null, "red_flag_id" text not null, "ordinal" integer not null, "mark" text check ("mark" in ('right', 'false_alarm')) not null, "marked_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_flag_mark_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_flag_mark_deleted_at" ON "consult_flag_mark" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_flag_mark_red_flag_id_ordinal_unique" ON "consult_flag_mark" ("red_flag_id", "ordinal") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consult_red_flag" add column if not exists "concepts" text[] null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_red_flag_created_at" ON "consult_red_flag" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consult_session" add column if not exists "improve_consent_version" text null, add column if not exists "improve_consented_at" timestamptz null, add column if not exists "improve_withdrawn_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consult_flag_mark" cascade;`);

    this.addSql(`drop index if exists "IDX_consult_red_flag_created_at";`);
    this.addSql(`alter table if exists "consult_red_flag" drop column if exists "concepts";`);

    this.addSql(`alter table if exists "consult_session" drop column if exists "improve_consent_version", drop column if exists "improve_consented_at", drop column if exists "improve_withdrawn_at";`);
  }

}
