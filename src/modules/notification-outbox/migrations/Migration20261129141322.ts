import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129141322 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_about_id_template_channel_unique";`);
    this.addSql(`create table if not exists "outbox_delivery" ("id" text not null, "message_id" text not null, "requested_by" text null, "state" text check ("state" in ('queued', 'running', 'done', 'failed')) not null default 'queued', "attempts" integer not null default 0, "available_at" timestamptz not null, "lease_token" text null, "lease_until" timestamptz null, "failure_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_delivery_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_delivery_deleted_at" ON "outbox_delivery" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_delivery_message_id" ON "outbox_delivery" ("message_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_delivery_open" ON "outbox_delivery" ("message_id") WHERE state IN ('queued', 'running') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_delivery_state_available_at" ON "outbox_delivery" ("state", "available_at") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_outbox_message_order_id_template_channel_unique";`);

    this.addSql(`alter table if exists "outbox_message" add column if not exists "locale" text check ("locale" in ('en', 'hi')) null, add column if not exists "staff_id" text null, add column if not exists "prescription_id" text null, add column if not exists "about_id" text null, add column if not exists "sealed_content" text null, add column if not exists "sealed_link" text null;`);
    this.addSql(`alter table if exists "outbox_message" alter column "customer_id" type text using ("customer_id"::text);`);
    this.addSql(`alter table if exists "outbox_message" alter column "customer_id" drop not null;`);
    this.addSql(`alter table if exists "outbox_message" alter column "order_id" type text using ("order_id"::text);`);
    this.addSql(`alter table if exists "outbox_message" alter column "order_id" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_about_id_template_channel_unique" ON "outbox_message" ("about_id", "template", "channel") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_order_id" ON "outbox_message" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_prescription_id" ON "outbox_message" ("prescription_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_delivery" cascade;`);

    this.addSql(`drop index if exists "IDX_outbox_message_about_id_template_channel_unique";`);
    this.addSql(`drop index if exists "IDX_outbox_message_order_id";`);
    this.addSql(`drop index if exists "IDX_outbox_message_prescription_id";`);
    this.addSql(`alter table if exists "outbox_message" drop column if exists "locale", drop column if exists "staff_id", drop column if exists "prescription_id", drop column if exists "about_id", drop column if exists "sealed_content", drop column if exists "sealed_link";`);

    this.addSql(`alter table if exists "outbox_message" alter column "customer_id" type text using ("customer_id"::text);`);
    this.addSql(`alter table if exists "outbox_message" alter column "customer_id" set not null;`);
    this.addSql(`alter table if exists "outbox_message" alter column "order_id" type text using ("order_id"::text);`);
    this.addSql(`alter table if exists "outbox_message" alter column "order_id" set not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_order_id_template_channel_unique" ON "outbox_message" ("order_id", "template", "channel") WHERE deleted_at IS NULL;`);
  }

}
