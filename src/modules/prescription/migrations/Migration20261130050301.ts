import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130050301 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "rx_review_line" add column if not exists "confirmed_quantity_base_units" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "rx_review_line" drop column if exists "confirmed_quantity_base_units";`);
  }

}
