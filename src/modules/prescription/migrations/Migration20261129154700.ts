import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129154700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "signed_act" ("id" text not null, "kind" text check ("kind" in ('review', 'withdrawal', 'hold_release', 'query_answer')) not null, "prescription_id" text not null, "state" text check ("state" in ('queued', 'running', 'done', 'failed')) not null, "attempts" integer not null, "available_at" timestamptz not null, "lease_token" text null, "lease_until" timestamptz null, "failure_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "signed_act_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_signed_act_deleted_at" ON "signed_act" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_signed_act_state_available_at" ON "signed_act" ("state", "available_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_signed_act_prescription_id" ON "signed_act" ("prescription_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "signed_act" cascade;`);
  }

}
