import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122185058 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consult_setting" drop constraint if exists "consult_setting_key_effective_from_unique";`);
    this.addSql(`alter table if exists "consult_session" drop constraint if exists "consult_session_token_hash_unique";`);
    this.addSql(`alter table if exists "consult_rule_set" drop constraint if exists "consult_rule_set_version_hash_unique";`);
    this.addSql(`alter table if exists "consult_review" drop constraint if exists "consult_review_message_id_kind_unique";`);
    this.addSql(`alter table if exists "consult_red_flag" drop constraint if exists "consult_red_flag_message_id_stage_unique";`);
    this.addSql(`alter table if exists "consult_message" drop constraint if exists "consult_message_reply_to_unique";`);
    this.addSql(`alter table if exists "consult_message" drop constraint if exists "consult_message_session_id_idempotency_hash_unique";`);
    this.addSql(`alter table if exists "consult_message" drop constraint if exists "consult_message_session_id_ordinal_unique";`);
    this.addSql(`alter table if exists "consult_citation" drop constraint if exists "consult_citation_message_id_chunk_id_unique";`);
    this.addSql(`create table if not exists "consult_citation" ("id" text not null, "message_id" text not null, "chunk_id" text not null, "collection" text not null, "document_id" text not null, "locale" text not null, "version_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_citation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_citation_deleted_at" ON "consult_citation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_citation_message_id_chunk_id_unique" ON "consult_citation" ("message_id", "chunk_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_citation_collection_document_id" ON "consult_citation" ("collection", "document_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consult_message" ("id" text not null, "session_id" text not null, "ordinal" integer not null, "role" text check ("role" in ('customer', 'assistant', 'pharmacist')) not null, "state" text check ("state" in ('waiting', 'answering', 'answered', 'sent')) not null, "sealed_body" text not null, "kind" text check ("kind" in ('answer', 'abstain', 'red_flag', 'refusal', 'handover')) null, "code" text null, "reply_to" text null, "idempotency_hash" text null, "text_digest" text null, "lease_token" text null, "lease_until" timestamptz null, "attempts" integer not null default 0, "feedback" text check ("feedback" in ('helpful', 'not_helpful')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_message_deleted_at" ON "consult_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_message_session_id_ordinal_unique" ON "consult_message" ("session_id", "ordinal") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_message_session_id_idempotency_hash_unique" ON "consult_message" ("session_id", "idempotency_hash") WHERE idempotency_hash IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_message_reply_to_unique" ON "consult_message" ("reply_to") WHERE reply_to IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consult_red_flag" ("id" text not null, "session_id" text null, "message_id" text null, "category" text not null, "action" text not null, "rule_id" text not null, "stage" text check ("stage" in ('message', 'reply')) not null, "rule_set_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_red_flag_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_red_flag_deleted_at" ON "consult_red_flag" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_red_flag_message_id_stage_unique" ON "consult_red_flag" ("message_id", "stage") WHERE message_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_red_flag_session_id" ON "consult_red_flag" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_red_flag_category_created_at" ON "consult_red_flag" ("category", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consult_review" ("id" text not null, "session_id" text not null, "message_id" text null, "kind" text check ("kind" in ('handover', 'feedback', 'guarded', 'sample')) not null, "state" text check ("state" in ('open', 'done')) not null, "verdict" text check ("verdict" in ('correct', 'incomplete', 'wrong', 'unsafe', 'answered')) null, "sealed_note" text null, "reviewed_by" text null, "reviewed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_review_deleted_at" ON "consult_review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_review_message_id_kind_unique" ON "consult_review" ("message_id", "kind") WHERE message_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_review_one_open_handover" ON "consult_review" ("session_id") WHERE kind = 'handover' AND state = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_review_session_id" ON "consult_review" ("session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_review_state_created_at" ON "consult_review" ("state", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consult_rule_set" ("id" text not null, "version_hash" text not null, "rules" jsonb not null, "evaluation" jsonb not null, "accepted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_rule_set_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_rule_set_version_hash_unique" ON "consult_rule_set" ("version_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_rule_set_deleted_at" ON "consult_rule_set" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consult_session" ("id" text not null, "customer_id" text null, "token_hash" text null, "locale" text check ("locale" in ('en', 'hi')) not null, "sealed_pincode" text null, "consent_purpose" text not null, "consent_version" text not null, "consented_at" timestamptz not null, "last_activity_at" timestamptz not null, "next_ordinal" integer not null default 1, "answerer_requests" integer not null default 0, "answerer_tokens" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_session_deleted_at" ON "consult_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_session_customer_id" ON "consult_session" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_session_token_hash_unique" ON "consult_session" ("token_hash") WHERE token_hash IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_session_last_activity_at" ON "consult_session" ("last_activity_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consult_setting" ("id" text not null, "key" text check ("key" in ('retention_days', 'idle_end_hours', 'review_sample_percent')) not null, "value" integer not null, "effective_from" text not null, "effective_to" text null, "citation" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consult_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consult_setting_deleted_at" ON "consult_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_setting_key_effective_from_unique" ON "consult_setting" ("key", "effective_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consult_citation" cascade;`);

    this.addSql(`drop table if exists "consult_message" cascade;`);

    this.addSql(`drop table if exists "consult_red_flag" cascade;`);

    this.addSql(`drop table if exists "consult_review" cascade;`);

    this.addSql(`drop table if exists "consult_rule_set" cascade;`);

    this.addSql(`drop table if exists "consult_session" cascade;`);

    this.addSql(`drop table if exists "consult_setting" cascade;`);
  }

}
