import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_history_action" ADD VALUE 'reviewed_again' BEFORE 'taken_back';
  ALTER TYPE "public"."enum_history_action" ADD VALUE 'schedule_overtaken' BEFORE 'schedule_failed';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "history" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_history_action";
  CREATE TYPE "public"."enum_history_action" AS ENUM('published', 'taken_back', 'trashed', 'restored', 'deleted', 'review_asked', 'review_returned', 'review_cancelled', 'scheduled', 'schedule_cancelled', 'schedule_failed', 'doctors_imported', 'source_graded', 'account_made', 'account_changed', 'account_deleted', 'logged_in');
  ALTER TABLE "history" ALTER COLUMN "action" SET DATA TYPE "public"."enum_history_action" USING "action"::"public"."enum_history_action";`)
}
