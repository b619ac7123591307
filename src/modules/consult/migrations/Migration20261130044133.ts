import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130044133 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "consult_act" ("id" text not null, "actor_type" text check ("actor_type" in ('customer', 'user', 'system')) not null, "actor_id" text not null, "action" text not null, "resource_type" text not null, "resource_id" text not null, "detail" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_act_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_act_deleted_at" ON "consult_act" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_act_created_at" ON "consult_act" ("created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consult_act" cascade;`);
  }

}
