import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** `topic` and `urgency` for `category` and `action`: renamed, so that what was raised stays on record. */
export class Migration20261130010439 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE consult_red_flag RENAME COLUMN category TO topic`)
    this.addSql(`ALTER TABLE consult_red_flag RENAME COLUMN action TO urgency`)
    this.addSql(`ALTER INDEX IF EXISTS "IDX_consult_red_flag_category_created_at"
      RENAME TO "IDX_consult_red_flag_topic_created_at"`)
    for (const [table, column] of NAMED_IN) {
      this.addSql(`UPDATE ${table} SET ${column} = CASE ${column}
          WHEN 'emergency_poison' THEN 'poison' ELSE 'today' END
        WHERE ${column} IN ('emergency_poison', 'urgent_today', 'urgent_pregnancy_infant')`)
    }
  }

  override async down(): Promise<void> {
    for (const [table, column] of NAMED_IN) {
      this.addSql(`UPDATE ${table} SET ${column} = CASE ${column}
          WHEN 'poison' THEN 'emergency_poison' ELSE 'urgent_today' END
        WHERE ${column} IN ('poison', 'today')`)
    }
    this.addSql(`ALTER INDEX IF EXISTS "IDX_consult_red_flag_topic_created_at"
      RENAME TO "IDX_consult_red_flag_category_created_at"`)
    this.addSql(`ALTER TABLE consult_red_flag RENAME COLUMN urgency TO action`)
    this.addSql(`ALTER TABLE consult_red_flag RENAME COLUMN topic TO category`)
  }
}

/** A red flag, and the reply to it that a customer sees. */
const NAMED_IN = [
  ["consult_red_flag", "urgency"],
  ["consult_message", "code"],
] as const
