import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const SETTINGS = [
  ["retention_days", 365, "Chats are kept for 1 year: DPDP Rules 2025, Rule 8(3)"],
  ["idle_end_hours", 72, "House rule: triage reads a consult as one conversation of a few days"],
  ["review_sample_percent", 10, "House rule: pharmacists look at one answer in ten"],
] as const

/** One owner a session, one value a setting and day, and a lease wherever a message is answered. */
export class Migration20261122185500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS btree_gist`)
    this.addSql(`
      ALTER TABLE consult_session
        ADD CONSTRAINT consult_session_one_owner CHECK (num_nonnulls(customer_id, token_hash) = 1),
        ADD CONSTRAINT consult_session_token_hash CHECK (token_hash ~ '^[0-9a-f]{64}$')`)
    this.addSql(`
      ALTER TABLE consult_message
        ADD CONSTRAINT consult_message_session FOREIGN KEY (session_id) REFERENCES consult_session (id),
        ADD CONSTRAINT consult_message_lease CHECK (
          (state = 'answering') = (lease_token IS NOT NULL AND lease_until IS NOT NULL)),
        ADD CONSTRAINT consult_message_role CHECK ((role = 'customer') = (state <> 'sent'))`)
    this.addSql(`
      ALTER TABLE consult_review
        ADD CONSTRAINT consult_review_session FOREIGN KEY (session_id) REFERENCES consult_session (id),
        ADD CONSTRAINT consult_review_done CHECK (
          (state = 'done') = (verdict IS NOT NULL AND reviewed_by IS NOT NULL))`)
    this.addSql(`
      ALTER TABLE consult_red_flag
        ADD CONSTRAINT consult_red_flag_codes CHECK (
          category ~ '^[a-z_]{1,40}$' AND action ~ '^[a-z_]{1,40}$' AND length(rule_id) <= 128)`)
    this.addSql(`
      ALTER TABLE consult_setting
        ALTER COLUMN effective_from TYPE date USING effective_from::date,
        ALTER COLUMN effective_to TYPE date USING effective_to::date,
        ADD CONSTRAINT consult_setting_sane CHECK (value >= 0),
        ADD CONSTRAINT consult_setting_dates CHECK (effective_to > effective_from),
        ADD CONSTRAINT consult_setting_no_overlap EXCLUDE USING gist
          (key WITH =, daterange(effective_from, effective_to) WITH &&) WHERE (deleted_at IS NULL)`)
    for (const [key, value, citation] of SETTINGS) {
      this.addSql(`
        INSERT INTO consult_setting (id, key, value, effective_from, citation)
        VALUES ('cset_${key}', '${key}', ${value}, '2026-01-01', '${citation}')`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`DELETE FROM consult_setting WHERE id LIKE 'cset\\_%'`)
    this.addSql(`ALTER TABLE consult_setting DROP CONSTRAINT IF EXISTS consult_setting_no_overlap,
      DROP CONSTRAINT IF EXISTS consult_setting_dates, DROP CONSTRAINT IF EXISTS consult_setting_sane,
      ALTER COLUMN effective_from TYPE text, ALTER COLUMN effective_to TYPE text`)
    this.addSql(`ALTER TABLE consult_red_flag DROP CONSTRAINT IF EXISTS consult_red_flag_codes`)
    this.addSql(`ALTER TABLE consult_review DROP CONSTRAINT IF EXISTS consult_review_done,
      DROP CONSTRAINT IF EXISTS consult_review_session`)
    this.addSql(`ALTER TABLE consult_message DROP CONSTRAINT IF EXISTS consult_message_role,
      DROP CONSTRAINT IF EXISTS consult_message_lease,
      DROP CONSTRAINT IF EXISTS consult_message_session`)
    this.addSql(`ALTER TABLE consult_session DROP CONSTRAINT IF EXISTS consult_session_token_hash,
      DROP CONSTRAINT IF EXISTS consult_session_one_owner`)
  }
}
