import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A second yes is to the number that was signed. */
export class Migration20261130050400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      ALTER TABLE rx_review_line
        ADD CONSTRAINT rx_review_line_confirmed CHECK (
          confirmed_quantity_base_units IS NULL
          OR confirmed_quantity_base_units = quantity_base_units)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE rx_review_line DROP CONSTRAINT rx_review_line_confirmed`)
  }
}
