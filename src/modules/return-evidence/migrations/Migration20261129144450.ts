import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129144450 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "return_picture" drop constraint if exists "return_picture_return_id_sha256_unique";`);
    this.addSql(`alter table if exists "return_picture" drop constraint if exists "return_picture_return_id_number_unique";`);
    this.addSql(`alter table if exists "return_note" drop constraint if exists "return_note_return_id_unique";`);
    this.addSql(`create table if not exists "return_note" ("id" text not null, "return_id" text not null, "customer_id" text not null, "sealed_text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_note_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_note_return_id_unique" ON "return_note" ("return_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_note_deleted_at" ON "return_note" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_picture" ("id" text not null, "return_id" text not null, "customer_id" text not null, "number" integer not null, "file_key" text not null, "sha256" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_deleted_at" ON "return_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_picture_return_id_number_unique" ON "return_picture" ("return_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_picture_return_id_sha256_unique" ON "return_picture" ("return_id", "sha256") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "return_note" cascade;`);

    this.addSql(`drop table if exists "return_picture" cascade;`);
  }

}
