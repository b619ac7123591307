import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130204500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consult_flag_mark" drop constraint if exists "consult_flag_mark_mark_check";`);

    this.addSql(`alter table if exists "consult_review" drop constraint if exists "consult_review_kind_check";`);

    this.addSql(`alter table if exists "consult_flag_mark" add column if not exists "right_topic" text null;`);
    this.addSql(`alter table if exists "consult_flag_mark" add constraint "consult_flag_mark_mark_check" check("mark" in ('right', 'wrong_topic', 'false_alarm'));`);

    this.addSql(`alter table if exists "consult_review" add constraint "consult_review_kind_check" check("kind" in ('handover', 'follow_up', 'emergency', 'feedback', 'guarded', 'doubt', 'sample'));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consult_review_one_open_follow_up" ON "consult_review" ("session_id") WHERE kind = 'follow_up' AND state = 'open' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consult_flag_mark" drop constraint if exists "consult_flag_mark_mark_check";`);

    this.addSql(`alter table if exists "consult_review" drop constraint if exists "consult_review_kind_check";`);

    this.addSql(`alter table if exists "consult_flag_mark" drop column if exists "right_topic";`);

    this.addSql(`alter table if exists "consult_flag_mark" add constraint "consult_flag_mark_mark_check" check("mark" in ('right', 'false_alarm'));`);

    this.addSql(`drop index if exists "IDX_consult_review_one_open_follow_up";`);
    this.addSql(`alter table if exists "consult_review" add constraint "consult_review_kind_check" check("kind" in ('handover', 'emergency', 'feedback', 'guarded', 'doubt', 'sample'));`);
  }

}
