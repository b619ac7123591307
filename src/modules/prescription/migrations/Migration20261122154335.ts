import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122154335 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "rx_review_line" drop constraint if exists "rx_review_line_prescription_line_id_unique";`);
    this.addSql(`alter table if exists "review_carried_out" drop constraint if exists "review_carried_out_review_id_unique";`);
    this.addSql(`alter table if exists "prescription_page" drop constraint if exists "prescription_page_prescription_id_number_unique";`);
    this.addSql(`alter table if exists "prescription_line" drop constraint if exists "prescription_line_review_id_number_unique";`);
    this.addSql(`alter table if exists "prescription_file" drop constraint if exists "prescription_file_prescription_id_number_unique";`);
    this.addSql(`alter table if exists "prescription" drop constraint if exists "prescription_customer_id_upload_digest_unique";`);
    this.addSql(`alter table if exists "prescription" drop constraint if exists "prescription_reference_unique";`);
    this.addSql(`alter table if exists "patient" drop constraint if exists "patient_customer_id_name_digest_unique";`);
    this.addSql(`alter table if exists "ocr_job" drop constraint if exists "ocr_job_page_id_unique";`);
    this.addSql(`alter table if exists "image_fingerprint" drop constraint if exists "image_fingerprint_sha256_unique";`);
    this.addSql(`create table if not exists "image_fingerprint" ("id" text not null, "sha256" text not null, "customer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "image_fingerprint_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_image_fingerprint_sha256_unique" ON "image_fingerprint" ("sha256") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_image_fingerprint_deleted_at" ON "image_fingerprint" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ocr_job" ("id" text not null, "prescription_id" text not null, "page_id" text not null, "state" text check ("state" in ('queued', 'running', 'done', 'failed')) not null default 'queued', "attempts" integer not null default 0, "available_at" timestamptz not null, "lease_token" text null, "lease_until" timestamptz null, "failure_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocr_job_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocr_job_page_id_unique" ON "ocr_job" ("page_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocr_job_deleted_at" ON "ocr_job" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocr_job_state_available_at" ON "ocr_job" ("state", "available_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocr_job_prescription_id" ON "ocr_job" ("prescription_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "patient" ("id" text not null, "customer_id" text not null, "sealed_profile" text not null, "name_digest" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "patient_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_patient_deleted_at" ON "patient" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_patient_customer_id_name_digest_unique" ON "patient" ("customer_id", "name_digest") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "prescription" ("id" text not null, "reference" text not null, "customer_id" text not null, "patient_id" text not null, "cart_id" text null, "status" text check ("status" in ('draft', 'in_review', 'active', 'on_hold', 'rejected', 'completed', 'stopped', 'expired', 'entered_in_error')) not null default 'in_review', "status_reason" text null, "source" text check ("source" in ('upload', 'teleconsult', 'e_prescription')) not null default 'upload', "condition" text check ("condition" in ('acute', 'chronic', 'unstated')) not null default 'unstated', "authored_on" text null, "validity_until" text null, "upload_digest" text not null, "submitted_at" timestamptz not null, "reviewed_at" timestamptz null, "claimed_by" text null, "claim_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prescription_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescription_reference_unique" ON "prescription" ("reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_deleted_at" ON "prescription" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescription_customer_id_upload_digest_unique" ON "prescription" ("customer_id", "upload_digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_status_submitted_at_id" ON "prescription" ("status", "submitted_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_cart_id" ON "prescription" ("cart_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "prescription_file" ("id" text not null, "prescription_id" text not null, "number" integer not null, "file_key" text not null, "mime" text not null, "bytes" integer not null, "sha256" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prescription_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_file_deleted_at" ON "prescription_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescription_file_prescription_id_number_unique" ON "prescription_file" ("prescription_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_file_sha256" ON "prescription_file" ("sha256") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "prescription_line" ("id" text not null, "prescription_id" text not null, "review_id" text not null, "number" integer not null, "sealed_text" text not null, "match" text check ("match" in ('brand_exact', 'generic_only')) not null, "medicine_id" text null, "generic" jsonb null, "quantity_base_units" integer not null, "repeat_authority" text check ("repeat_authority" in ('once')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prescription_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_line_deleted_at" ON "prescription_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescription_line_review_id_number_unique" ON "prescription_line" ("review_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_line_prescription_id" ON "prescription_line" ("prescription_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "prescription_page" ("id" text not null, "prescription_id" text not null, "number" integer not null, "file_number" integer not null, "file_key" text not null, "mime" text not null, "sha256" text not null, "width" integer not null, "height" integer not null, "sealed_text_layer" text null, "sealed_text" text null, "sealed_draft_lines" text null, "text_source" text check ("text_source" in ('text_layer', 'ocr')) null, "ocr_confidence" integer null, "rotation_degrees" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "prescription_page_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_prescription_page_deleted_at" ON "prescription_page" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_prescription_page_prescription_id_number_unique" ON "prescription_page" ("prescription_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_carried_out" ("id" text not null, "review_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_carried_out_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_carried_out_review_id_unique" ON "review_carried_out" ("review_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_carried_out_deleted_at" ON "review_carried_out" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_review" ("id" text not null, "prescription_id" text not null, "pharmacist_user_id" text not null, "pharmacist_snapshot" jsonb not null, "sealed_checklist" text not null, "condition" text check ("condition" in ('acute', 'chronic', 'unstated')) not null, "authored_on" text null, "signed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_review_deleted_at" ON "rx_review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_review_prescription_id_signed_at" ON "rx_review" ("prescription_id", "signed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rx_review_line" ("id" text not null, "review_id" text not null, "prescription_id" text not null, "prescription_line_id" text not null, "verdict" text check ("verdict" in ('approve', 'reduce', 'reject', 'query')) not null, "reason_code" text null, "quantity_base_units" integer not null, "cart_line_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rx_review_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_rx_review_line_prescription_line_id_unique" ON "rx_review_line" ("prescription_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_review_line_deleted_at" ON "rx_review_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_review_line_review_id" ON "rx_review_line" ("review_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rx_review_line_prescription_id" ON "rx_review_line" ("prescription_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "image_fingerprint" cascade;`);

    this.addSql(`drop table if exists "ocr_job" cascade;`);

    this.addSql(`drop table if exists "patient" cascade;`);

    this.addSql(`drop table if exists "prescription" cascade;`);

    this.addSql(`drop table if exists "prescription_file" cascade;`);

    this.addSql(`drop table if exists "prescription_line" cascade;`);

    this.addSql(`drop table if exists "prescription_page" cascade;`);

    this.addSql(`drop table if exists "review_carried_out" cascade;`);

    this.addSql(`drop table if exists "rx_review" cascade;`);

    this.addSql(`drop table if exists "rx_review_line" cascade;`);
  }

}
