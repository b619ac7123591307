import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was thought of a flag stays on record; concepts are ids; a consent to improve has its version. */
export class Migration20261130012900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      ALTER TABLE consult_flag_mark
        ADD CONSTRAINT consult_flag_mark_flag FOREIGN KEY (red_flag_id)
          REFERENCES consult_red_flag (id),
        ADD CONSTRAINT consult_flag_mark_ordinal CHECK (ordinal > 0),
        ADD CONSTRAINT consult_flag_mark_not_deleted CHECK (deleted_at IS NULL)`)
    this.addSql(`
      CREATE FUNCTION consult_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`)
    this.addSql(`
      CREATE TRIGGER consult_flag_mark_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON consult_flag_mark
      FOR EACH STATEMENT EXECUTE FUNCTION consult_refuse_change()`)
    this.addSql(`
      ALTER TABLE consult_red_flag
        ADD CONSTRAINT consult_red_flag_concepts CHECK (
          array_to_string(concepts, ',') ~ '^[a-z0-9_,]*$')`)
    this.addSql(`
      ALTER TABLE consult_session
        ADD CONSTRAINT consult_session_improving CHECK (
          (improve_consent_version IS NULL) = (improve_consented_at IS NULL) AND
          (improve_withdrawn_at IS NULL OR improve_consented_at IS NOT NULL))`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE consult_session DROP CONSTRAINT IF EXISTS consult_session_improving`)
    this.addSql(`ALTER TABLE consult_red_flag DROP CONSTRAINT IF EXISTS consult_red_flag_concepts`)
    this.addSql(`DROP TRIGGER IF EXISTS consult_flag_mark_append_only ON consult_flag_mark`)
    this.addSql(`DROP FUNCTION IF EXISTS consult_refuse_change()`)
    this.addSql(`ALTER TABLE consult_flag_mark DROP CONSTRAINT IF EXISTS consult_flag_mark_not_deleted,
      DROP CONSTRAINT IF EXISTS consult_flag_mark_ordinal,
      DROP CONSTRAINT IF EXISTS consult_flag_mark_flag`)
  }
}
