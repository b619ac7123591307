import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who has opened a page has opened it, whatever happens later. */
export class Migration20261130010300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE TRIGGER prescription_page_view_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON prescription_page_view
      FOR EACH STATEMENT EXECUTE FUNCTION prescription_refuse_change()`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER prescription_page_view_append_only ON prescription_page_view`)
  }
}
