import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129223602 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "rx_review" add column if not exists "same_paper_as" text null, add column if not exists "sealed_same_paper_reason" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "rx_review" drop column if exists "same_paper_as", drop column if exists "sealed_same_paper_reason";`);
  }

}
