import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Appending is the only thing that can be done to the log. A trigger numbers each row and chains
 * its hash to the one before, under a lock on the chain's head row: two writers can never take the
 * same place, and removing the last rows shows against the head.
 */
export class Migration20261122153000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE TABLE audit_head (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        seq integer NOT NULL,
        hash text NOT NULL
      )`)
    this.addSql(`INSERT INTO audit_head (seq, hash) VALUES (0, '')`)
    this.addSql(`
      CREATE FUNCTION audit_event_hash(e audit_event) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT encode(sha256(convert_to(jsonb_build_array(
          e.id, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
          e.actor_type, e.actor_id, e.action, e.resource_type, e.resource_id, e.detail, e.prev_hash
        )::text, 'UTF8')), 'hex')
      $$`)
    this.addSql(`
      CREATE FUNCTION audit_event_chain() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE head audit_head%ROWTYPE;
      BEGIN
        SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
        NEW.seq := head.seq + 1;
        NEW.at := clock_timestamp();
        NEW.prev_hash := head.hash;
        NEW.hash := audit_event_hash(NEW);
        UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash;
        RETURN NEW;
      END $$`)
    this.addSql(`
      CREATE FUNCTION audit_event_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_event is append-only' USING ERRCODE = 'restrict_violation';
      END $$`)
    this.addSql(`
      CREATE TRIGGER audit_event_chain BEFORE INSERT ON audit_event
      FOR EACH ROW EXECUTE FUNCTION audit_event_chain()`)
    this.addSql(`
      CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse_change()`)
    this.addSql(`
      CREATE TRIGGER audit_head_kept BEFORE DELETE OR TRUNCATE ON audit_head
      FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse_change()`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER audit_event_append_only ON audit_event`)
    this.addSql(`DROP TRIGGER audit_event_chain ON audit_event`)
    this.addSql(`DROP FUNCTION audit_event_chain`)
    this.addSql(`DROP FUNCTION audit_event_hash`)
    this.addSql(`DROP TABLE audit_head`)
    this.addSql(`DROP FUNCTION audit_event_refuse_change`)
  }
}
