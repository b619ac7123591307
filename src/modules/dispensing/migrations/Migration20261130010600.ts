import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** That a customer was told stays on record, whoever writes. */
export class Migration20261130010600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE TRIGGER rx_withdrawal_told_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
      ON rx_withdrawal_told FOR EACH STATEMENT EXECUTE FUNCTION rx_refuse_change()`)
    this.addSql(`
      ALTER TABLE rx_withdrawal_told ADD CONSTRAINT rx_withdrawal_told_withdrawal
        FOREIGN KEY (withdrawal_id) REFERENCES rx_authorisation_withdrawal (id)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE rx_withdrawal_told DROP CONSTRAINT rx_withdrawal_told_withdrawal`)
    this.addSql(`DROP TRIGGER rx_withdrawal_told_append_only ON rx_withdrawal_told`)
  }
}
