import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122183717 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "knowledge_glossary_term" drop constraint if exists "knowledge_glossary_term_term_language_unique";`);
    this.addSql(`alter table if exists "knowledge_document" drop constraint if exists "knowledge_document_collection_document_id_locale_unique";`);
    this.addSql(`alter table if exists "knowledge_chunk" drop constraint if exists "knowledge_chunk_generation_id_chunk_id_unique";`);
    this.addSql(`create table if not exists "knowledge_chunk" ("id" text not null, "generation_id" text not null, "knowledge_document_id" text not null, "chunk_id" text not null, "vector_id" text not null, "version_hash" text not null, "ordinal" integer not null, "heading" text not null, "text" text not null, "embedder" text not null, "text_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_chunk_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_chunk_deleted_at" ON "knowledge_chunk" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_knowledge_chunk_generation_id_chunk_id_unique" ON "knowledge_chunk" ("generation_id", "chunk_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_chunk_generation_id_knowledge_document_id" ON "knowledge_chunk" ("generation_id", "knowledge_document_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_chunk_embedder_text_hash" ON "knowledge_chunk" ("embedder", "text_hash") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "knowledge_document" ("id" text not null, "collection" text check ("collection" in ('articles', 'conditions', 'monographs')) not null, "document_id" text not null, "locale" text check ("locale" in ('en', 'hi')) not null, "version_hash" text null, "slug" text null, "title" text null, "molecule" text null, "keywords" text[] not null, "specialties" text[] not null, "sources" jsonb not null, "credibility" text check ("credibility" in ('high', 'moderate', 'low', 'ungraded')) not null default 'ungraded', "reviewed_on" text null, "review_due_on" text null, "edited_at" timestamptz null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_document_deleted_at" ON "knowledge_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_knowledge_document_collection_document_id_locale_unique" ON "knowledge_document" ("collection", "document_id", "locale") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "knowledge_generation" ("id" text not null, "state" text check ("state" in ('building', 'live', 'retired')) not null, "index_kind" text check ("index_kind" in ('embedded', 'weaviate')) not null, "embedder" text not null, "dimensions" integer not null, "chunker" integer not null, "revision" integer not null default 0, "live_at" timestamptz null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_generation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_generation_deleted_at" ON "knowledge_generation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "knowledge_glossary_term" ("id" text not null, "term" text not null, "language" text not null, "clinical_terms" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_glossary_term_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_glossary_term_deleted_at" ON "knowledge_glossary_term" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_knowledge_glossary_term_term_language_unique" ON "knowledge_glossary_term" ("term", "language") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "knowledge_indexed_document" ("id" text not null, "generation_id" text not null, "knowledge_document_id" text not null, "version_hash" text null, "chunks" integer not null, "revision" integer not null, "indexed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_indexed_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_indexed_document_deleted_at" ON "knowledge_indexed_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_knowledge_indexed_document_of_generation" ON "knowledge_indexed_document" ("generation_id", "knowledge_document_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_indexed_document_generation_id_revision" ON "knowledge_indexed_document" ("generation_id", "revision") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "knowledge_job" ("id" text not null, "kind" text check ("kind" in ('reindex', 'reconcile')) not null, "state" text check ("state" in ('queued', 'running', 'done', 'failed', 'cancelled')) not null default 'queued', "attempts" integer not null default 0, "available_at" timestamptz not null, "lease_token" text null, "lease_until" timestamptz null, "failure_reason" text null, "generation_id" text null, "documents_total" integer not null default 0, "documents_done" integer not null default 0, "repaired" integer not null default 0, "cancel_requested" boolean not null default false, "requested_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_job_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_job_deleted_at" ON "knowledge_job" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_job_state_available_at" ON "knowledge_job" ("state", "available_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "knowledge_state" ("id" text not null, "version_hash" text null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "knowledge_state_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_knowledge_state_deleted_at" ON "knowledge_state" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "knowledge_chunk" cascade;`);

    this.addSql(`drop table if exists "knowledge_document" cascade;`);

    this.addSql(`drop table if exists "knowledge_generation" cascade;`);

    this.addSql(`drop table if exists "knowledge_glossary_term" cascade;`);

    this.addSql(`drop table if exists "knowledge_indexed_document" cascade;`);

    this.addSql(`drop table if exists "knowledge_job" cascade;`);

    this.addSql(`drop table if exists "knowledge_state" cascade;`);
  }

}
