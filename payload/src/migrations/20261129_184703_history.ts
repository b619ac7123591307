import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_history_action" AS ENUM('published', 'taken_back', 'trashed', 'restored', 'deleted', 'review_asked', 'review_returned', 'review_cancelled', 'scheduled', 'schedule_cancelled', 'schedule_failed', 'doctors_imported', 'source_graded', 'account_made', 'account_changed', 'account_deleted', 'logged_in');
  CREATE TABLE "history" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"actor_id" varchar,
  	"action" "enum_history_action" NOT NULL,
  	"kind" varchar,
  	"document_id" varchar,
  	"version_id" varchar,
  	"detail" varchar
  );
  
  ALTER TABLE "articles" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "conditions" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "monographs" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_monographs_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "sources" ADD COLUMN "listed_as" varchar;
  ALTER TABLE "glossary" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_glossary_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "red_flag_patterns" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_red_flag_patterns_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "emergency_replies" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_emergency_replies_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "helplines" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_helplines_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "doctors" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_doctors_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "history_id" integer;
  CREATE INDEX "history_at_idx" ON "history" USING btree ("at");
  CREATE INDEX "history_action_idx" ON "history" USING btree ("action");
  CREATE INDEX "history_kind_idx" ON "history" USING btree ("kind");
  CREATE INDEX "history_document_id_idx" ON "history" USING btree ("document_id");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "monographs" ADD CONSTRAINT "monographs_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_monographs_v" ADD CONSTRAINT "_monographs_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary" ADD CONSTRAINT "glossary_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "red_flag_patterns" ADD CONSTRAINT "red_flag_patterns_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_red_flag_patterns_v" ADD CONSTRAINT "_red_flag_patterns_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "emergency_replies" ADD CONSTRAINT "emergency_replies_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_emergency_replies_v" ADD CONSTRAINT "_emergency_replies_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "helplines" ADD CONSTRAINT "helplines_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_helplines_v" ADD CONSTRAINT "_helplines_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "doctors" ADD CONSTRAINT "doctors_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_doctors_v" ADD CONSTRAINT "_doctors_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_history_fk" FOREIGN KEY ("history_id") REFERENCES "public"."history"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_saved_by_idx" ON "articles" USING btree ("saved_by_id");
  CREATE INDEX "_articles_v_version_version_saved_by_idx" ON "_articles_v" USING btree ("version_saved_by_id");
  CREATE INDEX "conditions_saved_by_idx" ON "conditions" USING btree ("saved_by_id");
  CREATE INDEX "_conditions_v_version_version_saved_by_idx" ON "_conditions_v" USING btree ("version_saved_by_id");
  CREATE INDEX "monographs_saved_by_idx" ON "monographs" USING btree ("saved_by_id");
  CREATE INDEX "_monographs_v_version_version_saved_by_idx" ON "_monographs_v" USING btree ("version_saved_by_id");
  CREATE INDEX "glossary_saved_by_idx" ON "glossary" USING btree ("saved_by_id");
  CREATE INDEX "_glossary_v_version_version_saved_by_idx" ON "_glossary_v" USING btree ("version_saved_by_id");
  CREATE INDEX "red_flag_patterns_saved_by_idx" ON "red_flag_patterns" USING btree ("saved_by_id");
  CREATE INDEX "_red_flag_patterns_v_version_version_saved_by_idx" ON "_red_flag_patterns_v" USING btree ("version_saved_by_id");
  CREATE INDEX "emergency_replies_saved_by_idx" ON "emergency_replies" USING btree ("saved_by_id");
  CREATE INDEX "_emergency_replies_v_version_version_saved_by_idx" ON "_emergency_replies_v" USING btree ("version_saved_by_id");
  CREATE INDEX "helplines_saved_by_idx" ON "helplines" USING btree ("saved_by_id");
  CREATE INDEX "_helplines_v_version_version_saved_by_idx" ON "_helplines_v" USING btree ("version_saved_by_id");
  CREATE INDEX "doctors_saved_by_idx" ON "doctors" USING btree ("saved_by_id");
  CREATE INDEX "_doctors_v_version_version_saved_by_idx" ON "_doctors_v" USING btree ("version_saved_by_id");
  CREATE INDEX "payload_locked_documents_rels_history_id_idx" ON "payload_locked_documents_rels" USING btree ("history_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "history" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "history" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_saved_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "conditions" DROP CONSTRAINT "conditions_saved_by_id_users_id_fk";
  
  ALTER TABLE "_conditions_v" DROP CONSTRAINT "_conditions_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "monographs" DROP CONSTRAINT "monographs_saved_by_id_users_id_fk";
  
  ALTER TABLE "_monographs_v" DROP CONSTRAINT "_monographs_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "glossary" DROP CONSTRAINT "glossary_saved_by_id_users_id_fk";
  
  ALTER TABLE "_glossary_v" DROP CONSTRAINT "_glossary_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "red_flag_patterns" DROP CONSTRAINT "red_flag_patterns_saved_by_id_users_id_fk";
  
  ALTER TABLE "_red_flag_patterns_v" DROP CONSTRAINT "_red_flag_patterns_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "emergency_replies" DROP CONSTRAINT "emergency_replies_saved_by_id_users_id_fk";
  
  ALTER TABLE "_emergency_replies_v" DROP CONSTRAINT "_emergency_replies_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "helplines" DROP CONSTRAINT "helplines_saved_by_id_users_id_fk";
  
  ALTER TABLE "_helplines_v" DROP CONSTRAINT "_helplines_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "doctors" DROP CONSTRAINT "doctors_saved_by_id_users_id_fk";
  
  ALTER TABLE "_doctors_v" DROP CONSTRAINT "_doctors_v_version_saved_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_history_fk";
  
  DROP INDEX "articles_saved_by_idx";
  DROP INDEX "_articles_v_version_version_saved_by_idx";
  DROP INDEX "conditions_saved_by_idx";
  DROP INDEX "_conditions_v_version_version_saved_by_idx";
  DROP INDEX "monographs_saved_by_idx";
  DROP INDEX "_monographs_v_version_version_saved_by_idx";
  DROP INDEX "glossary_saved_by_idx";
  DROP INDEX "_glossary_v_version_version_saved_by_idx";
  DROP INDEX "red_flag_patterns_saved_by_idx";
  DROP INDEX "_red_flag_patterns_v_version_version_saved_by_idx";
  DROP INDEX "emergency_replies_saved_by_idx";
  DROP INDEX "_emergency_replies_v_version_version_saved_by_idx";
  DROP INDEX "helplines_saved_by_idx";
  DROP INDEX "_helplines_v_version_version_saved_by_idx";
  DROP INDEX "doctors_saved_by_idx";
  DROP INDEX "_doctors_v_version_version_saved_by_idx";
  DROP INDEX "payload_locked_documents_rels_history_id_idx";
  ALTER TABLE "articles" DROP COLUMN "saved_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "conditions" DROP COLUMN "saved_by_id";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "monographs" DROP COLUMN "saved_by_id";
  ALTER TABLE "_monographs_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "sources" DROP COLUMN "listed_as";
  ALTER TABLE "glossary" DROP COLUMN "saved_by_id";
  ALTER TABLE "_glossary_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "red_flag_patterns" DROP COLUMN "saved_by_id";
  ALTER TABLE "_red_flag_patterns_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "emergency_replies" DROP COLUMN "saved_by_id";
  ALTER TABLE "_emergency_replies_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "helplines" DROP COLUMN "saved_by_id";
  ALTER TABLE "_helplines_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "doctors" DROP COLUMN "saved_by_id";
  ALTER TABLE "_doctors_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "history_id";
  DROP TYPE "public"."enum_history_action";`)
}
