import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Dates as dates, references, and policies that never contradict each other on one day. */
export class Migration20261122160500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS btree_gist`)
    this.addSql(`
      ALTER TABLE fulfilment_policy
        ALTER COLUMN effective_from TYPE date USING effective_from::date,
        ALTER COLUMN effective_to TYPE date USING effective_to::date,
        ADD CONSTRAINT fulfilment_policy_dates CHECK (effective_to > effective_from),
        ADD CONSTRAINT fulfilment_policy_no_overlap EXCLUDE USING gist
          (scheme WITH =, mode WITH =, coalesce(lower(district), '') WITH =,
           daterange(effective_from, effective_to) WITH &&)
          WHERE (deleted_at IS NULL)`)
    this.addSql(`
      ALTER TABLE pincode ADD CONSTRAINT pincode_six_digits CHECK (pincode ~ '^[1-9][0-9]{5}$')`)
    this.addSql(`
      ALTER TABLE zone_pincode
        ADD CONSTRAINT zone_pincode_zone_fk FOREIGN KEY (zone_id) REFERENCES zone (id),
        ADD CONSTRAINT zone_pincode_pincode_fk FOREIGN KEY (pincode) REFERENCES pincode (pincode)`)
    this.addSql(`
      ALTER TABLE zone_store
        ADD CONSTRAINT zone_store_zone_fk FOREIGN KEY (zone_id) REFERENCES zone (id),
        ADD CONSTRAINT zone_store_pincode_fk FOREIGN KEY (store_pincode) REFERENCES pincode (pincode),
        ADD CONSTRAINT zone_store_rank_positive CHECK (rank > 0)`)
    this.addSql(`
      ALTER TABLE lane
        ADD CONSTRAINT lane_zone_fk FOREIGN KEY (zone_id) REFERENCES zone (id),
        ADD CONSTRAINT lane_cutoff CHECK (cutoff_ist ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        ADD CONSTRAINT lane_amounts CHECK (fee_paise >= 0 AND eta_minutes > 0)`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE lane DROP CONSTRAINT IF EXISTS lane_zone_fk,
      DROP CONSTRAINT IF EXISTS lane_cutoff, DROP CONSTRAINT IF EXISTS lane_amounts`)
    this.addSql(`ALTER TABLE zone_store DROP CONSTRAINT IF EXISTS zone_store_zone_fk,
      DROP CONSTRAINT IF EXISTS zone_store_pincode_fk, DROP CONSTRAINT IF EXISTS zone_store_rank_positive`)
    this.addSql(`ALTER TABLE zone_pincode DROP CONSTRAINT IF EXISTS zone_pincode_zone_fk,
      DROP CONSTRAINT IF EXISTS zone_pincode_pincode_fk`)
    this.addSql(`ALTER TABLE pincode DROP CONSTRAINT IF EXISTS pincode_six_digits`)
    this.addSql(`ALTER TABLE fulfilment_policy DROP CONSTRAINT IF EXISTS fulfilment_policy_no_overlap,
      DROP CONSTRAINT IF EXISTS fulfilment_policy_dates,
      ALTER COLUMN effective_from TYPE text, ALTER COLUMN effective_to TYPE text`)
  }
}
