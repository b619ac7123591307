import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130012620 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "signed_act" drop constraint if exists "signed_act_kind_check";`);

    this.addSql(`alter table if exists "signed_act" add constraint "signed_act_kind_check" check("kind" in ('upload', 'review', 'withdrawal', 'hold_release', 'query_answer'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "signed_act" drop constraint if exists "signed_act_kind_check";`);

    this.addSql(`alter table if exists "signed_act" add constraint "signed_act_kind_check" check("kind" in ('review', 'withdrawal', 'hold_release', 'query_answer'));`);
  }

}
