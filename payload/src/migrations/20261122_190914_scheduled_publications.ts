import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_scheduled_publications_collection" AS ENUM('articles', 'conditions', 'monographs', 'glossary', 'red-flag-patterns', 'emergency-replies', 'helplines', 'doctors');
  CREATE TYPE "public"."enum_scheduled_publications_action" AS ENUM('publish', 'unpublish');
  CREATE TYPE "public"."enum_scheduled_publications_state" AS ENUM('scheduled', 'running', 'done', 'cancelled', 'failed');
  CREATE TABLE "scheduled_publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" "enum_scheduled_publications_collection" NOT NULL,
  	"document_id" varchar NOT NULL,
  	"version_id" varchar,
  	"action" "enum_scheduled_publications_action" DEFAULT 'publish' NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"approved_by_id" integer,
  	"state" "enum_scheduled_publications_state" DEFAULT 'scheduled' NOT NULL,
  	"attempts" numeric DEFAULT 0,
  	"lease_token" varchar,
  	"lease_until" timestamp(3) with time zone,
  	"failure_reason" varchar,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "scheduled_publications_id" integer;
  ALTER TABLE "scheduled_publications" ADD CONSTRAINT "scheduled_publications_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "scheduled_publications_collection_idx" ON "scheduled_publications" USING btree ("collection");
  CREATE INDEX "scheduled_publications_document_id_idx" ON "scheduled_publications" USING btree ("document_id");
  CREATE INDEX "scheduled_publications_approved_by_idx" ON "scheduled_publications" USING btree ("approved_by_id");
  CREATE INDEX "scheduled_publications_updated_at_idx" ON "scheduled_publications" USING btree ("updated_at");
  CREATE INDEX "scheduled_publications_created_at_idx" ON "scheduled_publications" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_scheduled_publications_fk" FOREIGN KEY ("scheduled_publications_id") REFERENCES "public"."scheduled_publications"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_scheduled_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("scheduled_publications_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "scheduled_publications" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "scheduled_publications" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_scheduled_publications_fk";
  
  DROP INDEX "payload_locked_documents_rels_scheduled_publications_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "scheduled_publications_id";
  DROP TYPE "public"."enum_scheduled_publications_collection";
  DROP TYPE "public"."enum_scheduled_publications_action";
  DROP TYPE "public"."enum_scheduled_publications_state";`)
}
