import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const OF_A_FAILED_REFUND = ["refund_claim", "refund_settlement"]

/** How a failed refund ended stays on record, whoever writes; a claim goes when nothing was paid. */
export class Migration20261130010500 extends Migration {
  override async up(): Promise<void> {
    for (const table of OF_A_FAILED_REFUND) {
      this.addSql(`
        ALTER TABLE ${table} ADD CONSTRAINT ${table}_refund FOREIGN KEY (id)
          REFERENCES refund_outcome (id)`)
    }
    this.addSql(`
      CREATE TRIGGER refund_settlement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
      ON refund_settlement FOR EACH STATEMENT EXECUTE FUNCTION open_payment_refuse_change()`)
    this.addSql(`
      ALTER TABLE refund_settlement ADD CONSTRAINT refund_settlement_amount CHECK (amount_paise > 0)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE refund_settlement DROP CONSTRAINT refund_settlement_amount`)
    this.addSql(`DROP TRIGGER refund_settlement_append_only ON refund_settlement`)
    for (const table of OF_A_FAILED_REFUND) {
      this.addSql(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_refund`)
    }
  }
}
