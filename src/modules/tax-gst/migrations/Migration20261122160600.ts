import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Dates as dates, and one rate a code and day. */
export class Migration20261122160600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS btree_gist`)
    this.addSql(`
      ALTER TABLE gst_rate
        ALTER COLUMN effective_from TYPE date USING effective_from::date,
        ALTER COLUMN effective_to TYPE date USING effective_to::date,
        ADD CONSTRAINT gst_rate_code CHECK (code_prefix ~ '^[0-9]{2,8}$'),
        ADD CONSTRAINT gst_rate_sane CHECK (rate_basis_points BETWEEN 0 AND 10000),
        ADD CONSTRAINT gst_rate_dates CHECK (effective_to > effective_from),
        ADD CONSTRAINT gst_rate_no_overlap EXCLUDE USING gist
          (code_prefix WITH =, coalesce(lower(exception), '') WITH =,
           daterange(effective_from, effective_to) WITH &&)
          WHERE (deleted_at IS NULL)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE gst_rate DROP CONSTRAINT IF EXISTS gst_rate_no_overlap,
      DROP CONSTRAINT IF EXISTS gst_rate_dates, DROP CONSTRAINT IF EXISTS gst_rate_sane,
      DROP CONSTRAINT IF EXISTS gst_rate_code,
      ALTER COLUMN effective_from TYPE text, ALTER COLUMN effective_to TYPE text`)
  }
}
