import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122152724 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "audit_event" drop constraint if exists "audit_event_seq_unique";`);
    this.addSql(`create table if not exists "audit_event" ("id" text not null, "seq" integer not null, "at" timestamptz not null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system', 'payment_provider')) not null, "actor_id" text not null, "action" text not null, "resource_type" text not null, "resource_id" text not null, "detail" jsonb not null, "prev_hash" text not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_event_deleted_at" ON "audit_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_event_seq_unique" ON "audit_event" ("seq") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_event_resource_type_resource_id" ON "audit_event" ("resource_type", "resource_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_event_actor_id" ON "audit_event" ("actor_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_event_action" ON "audit_event" ("action") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_event" cascade;`);
  }

}
