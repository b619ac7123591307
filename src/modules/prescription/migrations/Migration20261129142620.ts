import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129142620 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "withdrawal_carried_out" drop constraint if exists "withdrawal_carried_out_withdrawal_id_unique";`);
    this.addSql(`alter table if exists "rx_query_answer" drop constraint if exists "rx_query_answer_query_id_unique";`);
    this.addSql(`alter table if exists "rx_query" drop constraint if exists "rx_query_review_id_unique";`);
    this.addSql(`alter table if exists "rx_hold_release" drop constraint if exists "rx_hold_release_prescription_id_unique";`);
    this.addSql(`alter table if exists "prescriber" drop constraint if exists "prescriber_registration_key_council_unique";`);
    this.addSql(`create table if not exists "prescriber" ("id" text not null, "registration_key" text not null, "name" text not null, "registration_number" text not null, "council" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prescriber_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescriber_deleted_at" ON "prescriber" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescriber_registration_key_council_unique" ON "prescriber" ("registration_key", "council") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_hold_release" ("id" text not null, "prescription_id" text not null, "pharmacist_user_id" text not null, "pharmacist_snapshot" jsonb not null, "sealed_reason" text not null, "released_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_hold_release_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_hold_release_prescription_id_unique" ON "rx_hold_release" ("prescription_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_hold_release_deleted_at" ON "rx_hold_release" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_query" ("id" text not null, "prescription_id" text not null, "review_id" text not null, "reason_code" text not null, "sealed_text" text not null, "asked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_query_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_query_review_id_unique" ON "rx_query" ("review_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_query_deleted_at" ON "rx_query" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_query_prescription_id_asked_at" ON "rx_query" ("prescription_id", "asked_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_query_answer" ("id" text not null, "query_id" text not null, "answered_by" text check ("answered_by" in ('customer', 'pharmacist')) not null, "author_id" text not null, "sealed_text" text not null, "answered_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_query_answer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_query_answer_query_id_unique" ON "rx_query_answer" ("query_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_query_answer_deleted_at" ON "rx_query_answer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_withdrawal" ("id" text not null, "prescription_id" text not null, "pharmacist_user_id" text not null, "pharmacist_snapshot" jsonb not null, "sealed_reason" text not null, "withdrawn_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_withdrawal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_withdrawal_deleted_at" ON "rx_withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_withdrawal_prescription_id_withdrawn_at" ON "rx_withdrawal" ("prescription_id", "withdrawn_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withdrawal_carried_out" ("id" text not null, "withdrawal_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_carried_out_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_carried_out_withdrawal_id_unique" ON "withdrawal_carried_out" ("withdrawal_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_carried_out_deleted_at" ON "withdrawal_carried_out" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "prescription_line" alter column "sealed_text" type text using ("sealed_text"::text);`);
    this.addSql(`alter table if exists "prescription_line" alter column "sealed_text" drop not null;`);
    this.addSql(`alter table if exists "prescription_line" alter column "match" type text using ("match"::text);`);
    this.addSql(`alter table if exists "prescription_line" alter column "match" drop not null;`);
    this.addSql(`alter table if exists "prescription_line" alter column "quantity_base_units" type integer using ("quantity_base_units"::integer);`);
    this.addSql(`alter table if exists "prescription_line" alter column "quantity_base_units" drop not null;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_page_sha256" ON "prescription_page" ("sha256") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "rx_review" add column if not exists "verdict" text check ("verdict" in ('approve', 'reduce', 'reject', 'query')) null, add column if not exists "reason_code" text null;`);
    this.addSql(`alter table if exists "rx_review" alter column "sealed_checklist" type text using ("sealed_checklist"::text);`);
    this.addSql(`alter table if exists "rx_review" alter column "sealed_checklist" drop not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "prescriber" cascade;`);

    this.addSql(`drop table if exists "rx_hold_release" cascade;`);

    this.addSql(`drop table if exists "rx_query" cascade;`);

    this.addSql(`drop table if exists "rx_query_answer" cascade;`);

    this.addSql(`drop table if exists "rx_withdrawal" cascade;`);

    this.addSql(`drop table if exists "withdrawal_carried_out" cascade;`);

    this.addSql(`alter table if exists "prescription_line" alter column "sealed_text" type text using ("sealed_text"::text);`);
    this.addSql(`alter table if exists "prescription_line" alter column "sealed_text" set not null;`);
    this.addSql(`alter table if exists "prescription_line" alter column "match" type text using ("match"::text);`);
    this.addSql(`alter table if exists "prescription_line" alter column "match" set not null;`);
    this.addSql(`alter table if exists "prescription_line" alter column "quantity_base_units" type integer using ("quantity_base_units"::integer);`);
    this.addSql(`alter table if exists "prescription_line" alter column "quantity_base_units" set not null;`);

    this.addSql(`drop index if exists "IDX_prescription_page_sha256";`);

    this.addSql(`alter table if exists "rx_review" drop column if exists "verdict", drop column if exists "reason_code";`);

    this.addSql(`alter table if exists "rx_review" alter column "sealed_checklist" type text using ("sealed_checklist"::text);`);
    this.addSql(`alter table if exists "rx_review" alter column "sealed_checklist" set not null;`);
  }

}
