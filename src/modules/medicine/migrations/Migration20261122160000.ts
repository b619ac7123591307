import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What the model language cannot say: calendar dates, rows of one subject that never overlap
 * (btree_gist), references, and values that make no sense refused at the door.
 */
export class Migration20261122160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS btree_gist`)

    for (const table of ["drug_classification", "medicine_price"]) {
      this.addSql(`
        ALTER TABLE ${table}
          ALTER COLUMN effective_from TYPE date USING effective_from::date,
          ALTER COLUMN effective_to TYPE date USING effective_to::date,
          ADD CONSTRAINT ${table}_days CHECK (effective_to IS NULL OR effective_to > effective_from),
          ADD CONSTRAINT ${table}_citation CHECK (length(trim(citation)) > 0)`)
    }

    this.addSql(`
      ALTER TABLE drug_classification
        ADD CONSTRAINT drug_classification_one_subject
          CHECK (num_nonnulls(molecule_id, medicine_id) = 1),
        ADD CONSTRAINT drug_classification_scheme
          CHECK (scheme ~ '^(OTC|G|C1|C|H1|H|X|NDPS|MTP|STATE:[A-Z]{2})$'),
        ADD CONSTRAINT drug_classification_molecule_fk
          FOREIGN KEY (molecule_id) REFERENCES molecule (id),
        ADD CONSTRAINT drug_classification_medicine_fk
          FOREIGN KEY (medicine_id) REFERENCES medicine (id),
        ADD CONSTRAINT drug_classification_molecule_no_overlap EXCLUDE USING gist
          (molecule_id WITH =, daterange(effective_from, effective_to) WITH &&)
          WHERE (molecule_id IS NOT NULL AND deleted_at IS NULL),
        ADD CONSTRAINT drug_classification_medicine_no_overlap EXCLUDE USING gist
          (medicine_id WITH =, daterange(effective_from, effective_to) WITH &&)
          WHERE (medicine_id IS NOT NULL AND deleted_at IS NULL)`)

    this.addSql(`
      ALTER TABLE medicine_price
        ADD CONSTRAINT medicine_price_positive CHECK (mrp_paise > 0),
        ADD CONSTRAINT medicine_price_medicine_fk FOREIGN KEY (medicine_id) REFERENCES medicine (id),
        ADD CONSTRAINT medicine_price_no_overlap EXCLUDE USING gist
          (medicine_id WITH =, daterange(effective_from, effective_to) WITH &&)
          WHERE (deleted_at IS NULL)`)

    this.addSql(`
      ALTER TABLE medicine_molecule
        ADD CONSTRAINT medicine_molecule_medicine_fk FOREIGN KEY (medicine_id) REFERENCES medicine (id),
        ADD CONSTRAINT medicine_molecule_molecule_fk FOREIGN KEY (molecule_id) REFERENCES molecule (id)`)

    this.addSql(`
      ALTER TABLE medicine
        ADD CONSTRAINT medicine_pack_size CHECK (pack_size_base_units > 0),
        ADD CONSTRAINT medicine_hsn CHECK (hsn ~ '^[0-9]{4}([0-9]{2}){0,2}$')`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE medicine DROP CONSTRAINT medicine_pack_size, DROP CONSTRAINT medicine_hsn`)
    this.addSql(`
      ALTER TABLE medicine_molecule
        DROP CONSTRAINT medicine_molecule_medicine_fk, DROP CONSTRAINT medicine_molecule_molecule_fk`)
    this.addSql(`
      ALTER TABLE medicine_price
        DROP CONSTRAINT medicine_price_no_overlap, DROP CONSTRAINT medicine_price_medicine_fk,
        DROP CONSTRAINT medicine_price_positive`)
    this.addSql(`
      ALTER TABLE drug_classification
        DROP CONSTRAINT drug_classification_molecule_no_overlap,
        DROP CONSTRAINT drug_classification_medicine_no_overlap,
        DROP CONSTRAINT drug_classification_molecule_fk,
        DROP CONSTRAINT drug_classification_medicine_fk,
        DROP CONSTRAINT drug_classification_scheme,
        DROP CONSTRAINT drug_classification_one_subject`)
    for (const table of ["drug_classification", "medicine_price"]) {
      this.addSql(`
        ALTER TABLE ${table}
          DROP CONSTRAINT ${table}_citation, DROP CONSTRAINT ${table}_days,
          ALTER COLUMN effective_from TYPE text USING effective_from::text,
          ALTER COLUMN effective_to TYPE text USING effective_to::text`)
    }
  }
}
