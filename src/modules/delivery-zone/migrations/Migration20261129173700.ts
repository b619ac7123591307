import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A lane runs for some part of a day. */
export class Migration20261129173700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      ALTER TABLE lane ADD CONSTRAINT lane_opens CHECK
        (opens_ist ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND opens_ist < cutoff_ist)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE lane DROP CONSTRAINT IF EXISTS lane_opens`)
  }
}
