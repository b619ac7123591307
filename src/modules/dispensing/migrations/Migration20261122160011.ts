import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122160011 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_line_record" add column if not exists "fulfilment_policy_id" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_line_record" drop column if exists "fulfilment_policy_id";`);
  }

}
