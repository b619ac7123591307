import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What was carried out stays so, what was not waits; a row of the queue is never removed. When it
 * was done is asked by time (src/workflows/notification/truths.ts).
 */
export class Migration20261129154800 extends Migration {
  override async up(): Promise<void> {
    const acts = [
      ["review", "rx_review", "review_carried_out", "review_id"],
      ["withdrawal", "rx_withdrawal", "withdrawal_carried_out", "withdrawal_id"],
    ]
    for (const [kind, table, carriedOut, key] of acts) {
      this.addSql(`
        INSERT INTO signed_act (id, kind, prescription_id, state, attempts, available_at, updated_at)
        SELECT a.id, '${kind}', a.prescription_id,
               CASE WHEN d.id IS NULL THEN 'queued' ELSE 'done' END, 0, now(),
               coalesce(d.created_at, now())
        FROM ${table} a LEFT JOIN ${carriedOut} d ON d.${key} = a.id`)
      this.addSql(`DROP TABLE ${carriedOut}`)
    }
    for (const [kind, table] of [
      ["hold_release", "SELECT id, prescription_id FROM rx_hold_release"],
      [
        "query_answer",
        "SELECT a.id, q.prescription_id FROM rx_query_answer a JOIN rx_query q ON q.id = a.query_id",
      ],
    ]) {
      this.addSql(`
        INSERT INTO signed_act (id, kind, prescription_id, state, attempts, available_at)
        SELECT a.id, '${kind}', a.prescription_id, 'done', 0, now() FROM (${table}) a`)
    }
    this.addSql(`
      CREATE INDEX signed_act_done ON signed_act (kind, updated_at) WHERE state = 'done'`)
    this.addSql(`
      CREATE TRIGGER signed_act_kept BEFORE DELETE OR TRUNCATE ON signed_act
      FOR EACH STATEMENT EXECUTE FUNCTION prescription_refuse_change()`)
  }

  override async down(): Promise<void> {
    const acts = [
      ["review", "review_carried_out", "review_id"],
      ["withdrawal", "withdrawal_carried_out", "withdrawal_id"],
    ]
    for (const [kind, carriedOut, key] of acts) {
      this.addSql(`
        CREATE TABLE ${carriedOut} (id text PRIMARY KEY, ${key} text NOT NULL,
          created_at timestamptz NOT NULL DEFAULT now(),
          updated_at timestamptz NOT NULL DEFAULT now(), deleted_at timestamptz NULL)`)
      this.addSql(`
        CREATE UNIQUE INDEX "IDX_${carriedOut}_${key}_unique" ON ${carriedOut} (${key})
        WHERE deleted_at IS NULL`)
      this.addSql(`
        INSERT INTO ${carriedOut} (id, ${key})
        SELECT id, id FROM signed_act WHERE kind = '${kind}' AND state = 'done'`)
    }
    this.addSql(`DROP TRIGGER signed_act_kept ON signed_act`)
    this.addSql(`DROP INDEX signed_act_done`)
  }
}
