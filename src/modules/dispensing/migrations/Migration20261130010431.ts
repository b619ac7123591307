import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130010431 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "rx_withdrawal_told" drop constraint if exists "rx_withdrawal_told_withdrawal_id_order_id_unique";`);
    this.addSql(`create table if not exists "rx_withdrawal_told" ("id" text not null, "withdrawal_id" text not null, "order_id" text not null, "told_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_withdrawal_told_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_withdrawal_told_deleted_at" ON "rx_withdrawal_told" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_withdrawal_told_withdrawal_id_order_id_unique" ON "rx_withdrawal_told" ("withdrawal_id", "order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_withdrawal_told_order_id" ON "rx_withdrawal_told" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "rx_withdrawal_told" cascade;`);
  }

}
