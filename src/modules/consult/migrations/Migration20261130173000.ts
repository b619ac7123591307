import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130173000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consult_review" drop constraint if exists "consult_review_kind_check";`);

    this.addSql(`alter table if exists "consult_review" add constraint "consult_review_kind_check" check("kind" in ('handover', 'emergency', 'feedback', 'guarded', 'doubt', 'sample'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consult_review" drop constraint if exists "consult_review_kind_check";`);

    this.addSql(`alter table if exists "consult_review" add constraint "consult_review_kind_check" check("kind" in ('handover', 'feedback', 'guarded', 'doubt', 'sample'));`);
  }

}
