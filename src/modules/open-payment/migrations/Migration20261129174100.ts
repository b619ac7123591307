import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = ["returned_payment", "refund_outcome"]

/** What was given back stays on record, whoever writes. */
export class Migration20261129174100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE FUNCTION open_payment_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`)
    for (const table of APPEND_ONLY) {
      this.addSql(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION open_payment_refuse_change()`)
      this.addSql(`ALTER TABLE ${table} ADD CONSTRAINT ${table}_amount CHECK (amount_paise > 0)`)
    }
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY) {
      this.addSql(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_amount`)
      this.addSql(`DROP TRIGGER ${table}_append_only ON ${table}`)
    }
    this.addSql(`DROP FUNCTION open_payment_refuse_change`)
  }
}
