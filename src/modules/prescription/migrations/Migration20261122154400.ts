import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = ["rx_review", "rx_review_line", "prescription_line"]

/** What a pharmacist signed is never changed or removed, whoever is connected (DOMAIN section 2). */
export class Migration20261122154400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE FUNCTION prescription_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`)
    for (const table of APPEND_ONLY) {
      this.addSql(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION prescription_refuse_change()`)
    }
    this.addSql(`
      ALTER TABLE rx_review_line
        ADD CONSTRAINT rx_review_line_quantity CHECK (
          CASE WHEN verdict IN ('approve', 'reduce') THEN quantity_base_units >= 1
               ELSE quantity_base_units = 0 END),
        ADD CONSTRAINT rx_review_line_reason CHECK ((verdict = 'approve') = (reason_code IS NULL))`)
  }

  override async down(): Promise<void> {
    this.addSql(`
      ALTER TABLE rx_review_line
        DROP CONSTRAINT rx_review_line_quantity, DROP CONSTRAINT rx_review_line_reason`)
    for (const table of APPEND_ONLY) {
      this.addSql(`DROP TRIGGER ${table}_append_only ON ${table}`)
    }
    this.addSql(`DROP FUNCTION prescription_refuse_change`)
  }
}
