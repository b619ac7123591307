import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122155759 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "gst_rate" ("id" text not null, "code_prefix" text not null, "exception" text null, "rate_basis_points" integer not null, "effective_from" text not null, "effective_to" text null, "citation" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gst_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gst_rate_deleted_at" ON "gst_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gst_rate_code_prefix_exception_effective_from" ON "gst_rate" ("code_prefix", "exception", "effective_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gst_rate" cascade;`);
  }

}
