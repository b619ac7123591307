import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122153734 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "rx_validity_policy" drop constraint if exists "rx_validity_policy_condition_effective_from_unique";`);
    this.addSql(`alter table if exists "rx_ledger_entry" drop constraint if exists "rx_ledger_entry_allocation_id_unique";`);
    this.addSql(`alter table if exists "rx_handover" drop constraint if exists "rx_handover_fulfillment_id_unique";`);
    this.addSql(`alter table if exists "rx_dispense" drop constraint if exists "rx_dispense_fulfillment_id_order_line_id_unique";`);
    this.addSql(`alter table if exists "rx_authorisation_withdrawal" drop constraint if exists "rx_authorisation_withdrawal_authorisation_id_unique";`);
    this.addSql(`alter table if exists "rx_authorisation" drop constraint if exists "rx_authorisation_review_line_id_unique";`);
    this.addSql(`alter table if exists "rx_authorisation" drop constraint if exists "rx_authorisation_prescription_line_id_unique";`);
    this.addSql(`alter table if exists "rx_allocation" drop constraint if exists "rx_allocation_order_line_id_unique";`);
    this.addSql(`alter table if exists "rx_allocation" drop constraint if exists "rx_allocation_cart_line_id_unique";`);
    this.addSql(`alter table if exists "order_line_record" drop constraint if exists "order_line_record_order_line_id_unique";`);
    this.addSql(`create table if not exists "order_line_record" ("id" text not null, "order_id" text not null, "order_line_id" text not null, "variant_id" text not null, "medicine_id" text not null, "quantity" integer not null, "scheme" text not null, "classification_id" text not null, "classification_citation" text not null, "unit_price_paise" integer not null, "mrp_paise" integer not null, "cap_paise" integer not null, "hsn" text not null, "gst_rate_basis_points" integer not null, "gst_rule_ids" jsonb not null, "allocation_id" text null, "validity_policy_id" text null, "location_id" text not null, "licence_snapshot" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_line_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_record_deleted_at" ON "order_line_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_line_record_order_line_id_unique" ON "order_line_record" ("order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_line_record_order_id" ON "order_line_record" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_allocation" ("id" text not null, "authorisation_id" text not null, "customer_id" text not null, "cart_id" text not null, "cart_line_id" text not null, "order_id" text null, "order_line_id" text null, "variant_id" text not null, "medicine_id" text not null, "quantity" integer not null, "quantity_base_units" integer not null, "state" text check ("state" in ('reserved', 'released', 'consumed')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_allocation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_allocation_deleted_at" ON "rx_allocation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_allocation_cart_line_id_unique" ON "rx_allocation" ("cart_line_id") WHERE state <> 'released' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_allocation_order_line_id_unique" ON "rx_allocation" ("order_line_id") WHERE order_line_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_allocation_authorisation_id" ON "rx_allocation" ("authorisation_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_allocation_cart_id" ON "rx_allocation" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_allocation_order_id" ON "rx_allocation" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_authorisation" ("id" text not null, "prescription_id" text not null, "prescription_line_id" text not null, "review_line_id" text not null, "customer_id" text not null, "match" text check ("match" in ('brand_exact', 'generic_only')) not null, "medicine_id" text null, "generic" jsonb null, "quantity_base_units" integer not null, "times_authorised" integer not null, "valid_until" text not null, "validity_policy_id" text not null, "pharmacist_snapshot" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_authorisation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_authorisation_deleted_at" ON "rx_authorisation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_authorisation_prescription_line_id_unique" ON "rx_authorisation" ("prescription_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_authorisation_review_line_id_unique" ON "rx_authorisation" ("review_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_authorisation_prescription_id_customer_id" ON "rx_authorisation" ("prescription_id", "customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_authorisation_withdrawal" ("id" text not null, "authorisation_id" text not null, "reason_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_authorisation_withdrawal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_authorisation_withdrawal_deleted_at" ON "rx_authorisation_withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_authorisation_withdrawal_authorisation_id_unique" ON "rx_authorisation_withdrawal" ("authorisation_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_dispense" ("id" text not null, "handover_id" text not null, "order_id" text not null, "order_line_id" text not null, "fulfillment_id" text not null, "allocation_id" text not null, "prescription_id" text not null, "prescription_line_id" text not null, "medicine_id" text not null, "scheme" text not null, "quantity_base_units" integer not null, "batch_number" text not null, "expires_on" text not null, "manufacturer" text not null, "mrp_paise" integer not null, "pharmacist_snapshot" jsonb not null, "licence_snapshot" jsonb not null, "when_handed_over" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_dispense_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_dispense_deleted_at" ON "rx_dispense" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_dispense_fulfillment_id_order_line_id_unique" ON "rx_dispense" ("fulfillment_id", "order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_dispense_order_id" ON "rx_dispense" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_dispense_prescription_id" ON "rx_dispense" ("prescription_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_handover" ("id" text not null, "order_id" text not null, "fulfillment_id" text not null, "location_id" text not null, "pharmacist_snapshot" jsonb not null, "licence_snapshot" jsonb not null, "when_handed_over" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_handover_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_handover_deleted_at" ON "rx_handover" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_handover_fulfillment_id_unique" ON "rx_handover" ("fulfillment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_handover_order_id" ON "rx_handover" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_ledger_entry" ("id" text not null, "authorisation_id" text not null, "allocation_id" text not null, "kind" text check ("kind" in ('reserve', 'release', 'consume')) not null, "quantity_base_units" integer not null, "fulfillment_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_ledger_entry_deleted_at" ON "rx_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_ledger_entry_authorisation_id" ON "rx_ledger_entry" ("authorisation_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_ledger_entry_allocation_id_unique" ON "rx_ledger_entry" ("allocation_id") WHERE kind = 'reserve' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_ledger_entry_one_release" ON "rx_ledger_entry" ("allocation_id") WHERE kind = 'release' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_ledger_entry_one_consume" ON "rx_ledger_entry" ("allocation_id", "fulfillment_id") WHERE kind = 'consume' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_validity_policy" ("id" text not null, "condition" text check ("condition" in ('acute', 'chronic', 'unstated')) not null, "days" integer not null, "effective_from" text not null, "effective_to" text null, "citation" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_validity_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_validity_policy_deleted_at" ON "rx_validity_policy" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_validity_policy_condition_effective_from_unique" ON "rx_validity_policy" ("condition", "effective_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_line_record" cascade;`);

    this.addSql(`drop table if exists "rx_allocation" cascade;`);

    this.addSql(`drop table if exists "rx_authorisation" cascade;`);

    this.addSql(`drop table if exists "rx_authorisation_withdrawal" cascade;`);

    this.addSql(`drop table if exists "rx_dispense" cascade;`);

    this.addSql(`drop table if exists "rx_handover" cascade;`);

    this.addSql(`drop table if exists "rx_ledger_entry" cascade;`);

    this.addSql(`drop table if exists "rx_validity_policy" cascade;`);
  }

}
