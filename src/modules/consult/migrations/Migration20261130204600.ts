import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A mark that says another topic names it; and the orders in which reviews are listed. */
export class Migration20261130204600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      ALTER TABLE consult_flag_mark
        ADD CONSTRAINT consult_flag_mark_right_topic CHECK (
          (mark = 'wrong_topic') = (right_topic IS NOT NULL) AND right_topic ~ '^[a-z_]{1,40}$')`)
    // The words of `IN_QUEUE` and `LATEST_DONE` in reviews.ts: a list reads its first rows and no others.
    this.addSql(`
      CREATE INDEX "IDX_consult_review_in_queue" ON consult_review (
        (CASE kind WHEN 'handover' THEN 0 WHEN 'follow_up' THEN 0 WHEN 'emergency' THEN 1 WHEN 'doubt' THEN 2 ELSE 3 END),
        (CASE WHEN kind IN ('handover', 'follow_up') THEN created_at - 'epoch'::timestamptz
              ELSE 'epoch'::timestamptz - created_at END),
        id) WHERE state = 'open' AND deleted_at IS NULL`)
    this.addSql(`
      CREATE INDEX "IDX_consult_review_latest_done" ON consult_review (
        ('epoch'::timestamptz - reviewed_at), id) WHERE state = 'done' AND deleted_at IS NULL`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP INDEX IF EXISTS "IDX_consult_review_latest_done"`)
    this.addSql(`DROP INDEX IF EXISTS "IDX_consult_review_in_queue"`)
    this.addSql(`ALTER TABLE consult_flag_mark
      DROP CONSTRAINT IF EXISTS consult_flag_mark_right_topic`)
  }
}
