import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const APPEND_ONLY = [
  "rx_authorisation",
  "rx_authorisation_withdrawal",
  "rx_ledger_entry",
  "order_line_record",
  "rx_handover",
  "rx_dispense",
]

/**
 * The database keeps the promises by itself, whoever writes: records are never changed or removed;
 * an authorisation is never allocated beyond its quantity; an allocation only moves forward.
 */
export class Migration20261122161002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE FUNCTION rx_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`)
    for (const table of APPEND_ONLY) {
      this.addSql(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION rx_refuse_change()`)
    }
    this.addSql(`
      CREATE TRIGGER rx_allocation_kept BEFORE DELETE OR TRUNCATE ON rx_allocation
      FOR EACH STATEMENT EXECUTE FUNCTION rx_refuse_change()`)

    this.addSql(`
      ALTER TABLE rx_authorisation
        ADD CONSTRAINT rx_authorisation_quantity CHECK (quantity_base_units > 0),
        ADD CONSTRAINT rx_authorisation_times CHECK (times_authorised = 1),
        ADD CONSTRAINT rx_authorisation_valid_until CHECK (valid_until ~ '^\\d{4}-\\d{2}-\\d{2}$'),
        ADD CONSTRAINT rx_authorisation_match CHECK (
          (match = 'brand_exact' AND medicine_id IS NOT NULL) OR
          (match = 'generic_only' AND generic IS NOT NULL)),
        ADD CONSTRAINT rx_authorisation_policy FOREIGN KEY (validity_policy_id)
          REFERENCES rx_validity_policy (id)`)
    this.addSql(`
      ALTER TABLE rx_authorisation_withdrawal
        ADD CONSTRAINT rx_withdrawal_authorisation FOREIGN KEY (authorisation_id)
          REFERENCES rx_authorisation (id)`)
    this.addSql(`
      ALTER TABLE rx_allocation
        ADD CONSTRAINT rx_allocation_quantity CHECK (quantity > 0 AND quantity_base_units >= quantity),
        ADD CONSTRAINT rx_allocation_order CHECK ((order_id IS NULL) = (order_line_id IS NULL)),
        ADD CONSTRAINT rx_allocation_not_deleted CHECK (deleted_at IS NULL),
        ADD CONSTRAINT rx_allocation_authorisation FOREIGN KEY (authorisation_id)
          REFERENCES rx_authorisation (id)`)
    this.addSql(`
      ALTER TABLE rx_ledger_entry
        ADD CONSTRAINT rx_ledger_quantity CHECK (quantity_base_units > 0),
        ADD CONSTRAINT rx_ledger_consume CHECK ((kind = 'consume') = (fulfillment_id IS NOT NULL)),
        ADD CONSTRAINT rx_ledger_authorisation FOREIGN KEY (authorisation_id)
          REFERENCES rx_authorisation (id),
        ADD CONSTRAINT rx_ledger_allocation FOREIGN KEY (allocation_id)
          REFERENCES rx_allocation (id)`)
    this.addSql(`
      ALTER TABLE rx_dispense
        ADD CONSTRAINT rx_dispense_quantity CHECK (quantity_base_units > 0),
        ADD CONSTRAINT rx_dispense_handover FOREIGN KEY (handover_id) REFERENCES rx_handover (id),
        ADD CONSTRAINT rx_dispense_allocation FOREIGN KEY (allocation_id)
          REFERENCES rx_allocation (id)`)

    this.addSql(`
      CREATE FUNCTION rx_ledger_check() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        authorised rx_authorisation%ROWTYPE;
        allocation rx_allocation%ROWTYPE;
        reserved integer;
        open_units integer;
      BEGIN
        SELECT * INTO STRICT authorised FROM rx_authorisation WHERE id = NEW.authorisation_id FOR UPDATE;
        SELECT * INTO STRICT allocation FROM rx_allocation WHERE id = NEW.allocation_id FOR UPDATE;
        IF allocation.authorisation_id <> NEW.authorisation_id
           OR allocation.customer_id <> authorised.customer_id THEN
          RAISE EXCEPTION 'rx_ledger_entry: the allocation is of another authorisation'
            USING ERRCODE = 'check_violation';
        END IF;
        IF NEW.kind = 'reserve' THEN
          IF NEW.quantity_base_units <> allocation.quantity_base_units THEN
            RAISE EXCEPTION 'rx_ledger_entry: reserves another quantity than the allocation'
              USING ERRCODE = 'check_violation';
          END IF;
          IF EXISTS (SELECT 1 FROM rx_authorisation_withdrawal WHERE authorisation_id = NEW.authorisation_id) THEN
            RAISE EXCEPTION 'rx_ledger_entry: the authorisation was withdrawn'
              USING ERRCODE = 'check_violation';
          END IF;
          SELECT coalesce(sum(CASE kind WHEN 'reserve' THEN quantity_base_units
                                        WHEN 'release' THEN -quantity_base_units ELSE 0 END), 0)
            INTO reserved FROM rx_ledger_entry WHERE authorisation_id = NEW.authorisation_id;
          IF reserved + NEW.quantity_base_units > authorised.quantity_base_units THEN
            RAISE EXCEPTION 'rx_ledger_entry: more than the authorised quantity'
              USING ERRCODE = 'check_violation';
          END IF;
        ELSE
          SELECT coalesce(sum(CASE kind WHEN 'reserve' THEN quantity_base_units
                                        ELSE -quantity_base_units END), 0)
            INTO open_units FROM rx_ledger_entry WHERE allocation_id = NEW.allocation_id;
          IF NEW.quantity_base_units > open_units THEN
            RAISE EXCEPTION 'rx_ledger_entry: more than the allocation holds'
              USING ERRCODE = 'check_violation';
          END IF;
        END IF;
        RETURN NEW;
      END $$`)
    this.addSql(`
      CREATE TRIGGER rx_ledger_check BEFORE INSERT ON rx_ledger_entry
      FOR EACH ROW EXECUTE FUNCTION rx_ledger_check()`)

    this.addSql(`
      CREATE FUNCTION rx_allocation_forward() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.id, NEW.authorisation_id, NEW.customer_id, NEW.cart_id, NEW.cart_line_id, NEW.variant_id,
            NEW.medicine_id, NEW.quantity, NEW.quantity_base_units)
           IS DISTINCT FROM
           (OLD.id, OLD.authorisation_id, OLD.customer_id, OLD.cart_id, OLD.cart_line_id, OLD.variant_id,
            OLD.medicine_id, OLD.quantity, OLD.quantity_base_units)
           OR (OLD.state <> 'reserved' AND (NEW.state, NEW.order_line_id) IS DISTINCT FROM (OLD.state, OLD.order_line_id))
           OR (OLD.order_line_id IS NOT NULL AND NEW.order_line_id IS NULL) THEN
          RAISE EXCEPTION 'rx_allocation only moves forward' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`)
    this.addSql(`
      CREATE TRIGGER rx_allocation_forward BEFORE UPDATE ON rx_allocation
      FOR EACH ROW EXECUTE FUNCTION rx_allocation_forward()`)

    this.addSql(`
      CREATE FUNCTION rx_allocation_backed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM rx_ledger_entry WHERE allocation_id = NEW.id AND kind = 'reserve') THEN
          RAISE EXCEPTION 'rx_allocation without its ledger entry' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$`)
    this.addSql(`
      CREATE CONSTRAINT TRIGGER rx_allocation_backed AFTER INSERT ON rx_allocation
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rx_allocation_backed()`)

    this.addSql(`
      INSERT INTO rx_validity_policy (id, condition, days, effective_from, citation) VALUES
        ('rxval_acute_2020', 'acute', 7, '2020-03-26', 'GSR 220(E), 26 March 2020: acute conditions, 7 days'),
        ('rxval_chronic_2020', 'chronic', 30, '2020-03-26', 'GSR 220(E), 26 March 2020: chronic diseases, 30 days'),
        ('rxval_unstated_2020', 'unstated', 7, '2020-03-26', 'House rule: unstated counts as acute under GSR 220(E)')`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER rx_allocation_backed ON rx_allocation`)
    this.addSql(`DROP TRIGGER rx_allocation_forward ON rx_allocation`)
    this.addSql(`DROP TRIGGER rx_allocation_kept ON rx_allocation`)
    this.addSql(`DROP TRIGGER rx_ledger_check ON rx_ledger_entry`)
    for (const table of APPEND_ONLY) {
      this.addSql(`DROP TRIGGER ${table}_append_only ON ${table}`)
    }
    for (const name of ["rx_allocation_backed", "rx_allocation_forward", "rx_ledger_check", "rx_refuse_change"]) {
      this.addSql(`DROP FUNCTION ${name}`)
    }
    this.addSql(`ALTER TABLE rx_dispense DROP CONSTRAINT rx_dispense_handover, DROP CONSTRAINT rx_dispense_allocation, DROP CONSTRAINT rx_dispense_quantity`)
    this.addSql(`ALTER TABLE rx_ledger_entry DROP CONSTRAINT rx_ledger_quantity, DROP CONSTRAINT rx_ledger_consume, DROP CONSTRAINT rx_ledger_authorisation, DROP CONSTRAINT rx_ledger_allocation`)
    this.addSql(`ALTER TABLE rx_allocation DROP CONSTRAINT rx_allocation_quantity, DROP CONSTRAINT rx_allocation_order, DROP CONSTRAINT rx_allocation_not_deleted, DROP CONSTRAINT rx_allocation_authorisation`)
    this.addSql(`ALTER TABLE rx_authorisation_withdrawal DROP CONSTRAINT rx_withdrawal_authorisation`)
    this.addSql(`ALTER TABLE rx_authorisation DROP CONSTRAINT rx_authorisation_quantity, DROP CONSTRAINT rx_authorisation_times, DROP CONSTRAINT rx_authorisation_valid_until, DROP CONSTRAINT rx_authorisation_match, DROP CONSTRAINT rx_authorisation_policy`)
  }
}
