import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130010430 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "refund_settlement" drop constraint if exists "refund_settlement_way_reference_unique";`);
    this.addSql(`create table if not exists "refund_claim" ("id" text not null, "claimed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_claim_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_claim_deleted_at" ON "refund_claim" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "refund_settlement" ("id" text not null, "amount_paise" integer not null, "way" text check ("way" in ('bank_transfer', 'upi', 'razorpay')) not null, "reference" text not null, "receipt" text null, "settled_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_settlement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_settlement_deleted_at" ON "refund_settlement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_settlement_way_reference_unique" ON "refund_settlement" ("way", "reference") WHERE way = 'razorpay' AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "refund_outcome" add column if not exists "receipt" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_outcome_receipt" ON "refund_outcome" ("receipt") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "refund_claim" cascade;`);

    this.addSql(`drop table if exists "refund_settlement" cascade;`);

    this.addSql(`drop index if exists "IDX_refund_outcome_receipt";`);
    this.addSql(`alter table if exists "refund_outcome" drop column if exists "receipt";`);
  }

}
