import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129174053 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "refund_outcome" ("id" text not null, "razorpay_payment_id" text not null, "amount_paise" integer not null, "outcome" text check ("outcome" in ('processed', 'failed')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "refund_outcome_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_outcome_deleted_at" ON "refund_outcome" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_outcome_razorpay_payment_id" ON "refund_outcome" ("razorpay_payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_refund_outcome_outcome" ON "refund_outcome" ("outcome") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "returned_payment" ("id" text not null, "razorpay_order_id" text not null, "cart_id" text null, "amount_paise" integer not null, "code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "returned_payment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_returned_payment_deleted_at" ON "returned_payment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_returned_payment_cart_id" ON "returned_payment" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_returned_payment_razorpay_order_id" ON "returned_payment" ("razorpay_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_returned_payment_created_at" ON "returned_payment" ("created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "open_payment" add column if not exists "cart_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_open_payment_cart_id" ON "open_payment" ("cart_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "refund_outcome" cascade;`);

    this.addSql(`drop table if exists "returned_payment" cascade;`);

    this.addSql(`drop index if exists "IDX_open_payment_cart_id";`);
    this.addSql(`alter table if exists "open_payment" drop column if exists "cart_id";`);
  }

}
