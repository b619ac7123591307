import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = [
  "rx_query",
  "rx_query_answer",
  "rx_hold_release",
  "rx_withdrawal",
  "withdrawal_carried_out",
]

/**
 * Questions, answers, releases and withdrawals are kept as they were given. A review is either on
 * the whole prescription, with a reason and nothing copied, or has its checklist and lines.
 */
export class Migration20261129142700 extends Migration {
  override async up(): Promise<void> {
    for (const table of APPEND_ONLY) {
      this.addSql(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION prescription_refuse_change()`)
    }
    this.addSql(`
      ALTER TABLE rx_review
        ADD CONSTRAINT rx_review_whole CHECK (
          (verdict IS NULL) = (reason_code IS NULL) AND
          (verdict IS NULL) = (sealed_checklist IS NOT NULL) AND
          (verdict IS NULL OR verdict IN ('reject', 'query')))`)
    this.addSql(`
      ALTER TABLE prescription_line
        ADD CONSTRAINT prescription_line_copied CHECK (
          quantity_base_units IS NULL OR quantity_base_units >= 1)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE prescription_line DROP CONSTRAINT prescription_line_copied`)
    this.addSql(`ALTER TABLE rx_review DROP CONSTRAINT rx_review_whole`)
    for (const table of APPEND_ONLY) {
      this.addSql(`DROP TRIGGER ${table}_append_only ON ${table}`)
    }
  }
}
