import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129212119 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "open_payment" add column if not exists "opened_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "open_payment" drop column if exists "opened_at";`);
  }

}
