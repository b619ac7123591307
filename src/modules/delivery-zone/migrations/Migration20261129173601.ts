import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129173601 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lane" add column if not exists "opens_ist" text not null default '08:00';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lane" drop column if exists "opens_ist";`);
  }

}
