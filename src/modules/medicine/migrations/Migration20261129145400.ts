import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Names are compared as they are folded, and a misspelled one by its groups of three letters. */
export class Migration20261129145400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm`)
    this.addSql(`
      ALTER TABLE medicine_search_name
        ADD CONSTRAINT medicine_search_name_folded CHECK (name = lower(btrim(name)) AND name <> ''),
        ADD CONSTRAINT medicine_search_name_contents CHECK (contents <> '')`)
  }

  override async down(): Promise<void> {
    this.addSql(`
      ALTER TABLE medicine_search_name
        DROP CONSTRAINT medicine_search_name_folded,
        DROP CONSTRAINT medicine_search_name_contents`)
  }
}
