import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129145332 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "open_payment" ("id" text not null, "state" text check ("state" in ('queued', 'running', 'done', 'failed')) not null default 'queued', "attempts" integer not null default 0, "available_at" timestamptz not null, "lease_token" text null, "lease_until" timestamptz null, "failure_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "open_payment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_open_payment_deleted_at" ON "open_payment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_open_payment_state_available_at" ON "open_payment" ("state", "available_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "open_payment" cascade;`);
  }

}
