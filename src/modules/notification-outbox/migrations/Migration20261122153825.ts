import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122153825 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_order_id_template_channel_unique";`);
    this.addSql(`create table if not exists "outbox_message" ("id" text not null, "channel" text check ("channel" in ('email', 'sms', 'whatsapp')) not null, "template" text not null, "customer_id" text not null, "order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_order_id_template_channel_unique" ON "outbox_message" ("order_id", "template", "channel") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_message_customer_id" ON "outbox_message" ("customer_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`);
  }

}
