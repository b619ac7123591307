import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const FROZEN = [
  "channel",
  "template",
  "locale",
  "customer_id",
  "staff_id",
  "order_id",
  "prescription_id",
  "about_id",
  "sealed_content",
].join(", ")

/** What was said to whom is never written again, whoever is connected. */
export class Migration20261129141359 extends Migration {
  override async up(): Promise<void> {
    // Rows from before texts were kept told of their order.
    this.addSql(`UPDATE outbox_message SET about_id = order_id WHERE about_id IS NULL`)
    this.addSql(`
      ALTER TABLE outbox_message
        ADD CONSTRAINT outbox_message_about CHECK (about_id IS NOT NULL),
        ADD CONSTRAINT outbox_message_one_recipient
          CHECK ((customer_id IS NULL) <> (staff_id IS NULL)),
        ADD CONSTRAINT outbox_message_kept CHECK ((sealed_content IS NULL) = (locale IS NULL))`)
    this.addSql(`
      CREATE FUNCTION outbox_message_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a message stays as it was said' USING ERRCODE = 'restrict_violation';
      END $$`)
    this.addSql(`
      CREATE TRIGGER outbox_message_frozen BEFORE UPDATE OF ${FROZEN} ON outbox_message
      FOR EACH ROW EXECUTE FUNCTION outbox_message_refuse_change()`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER outbox_message_frozen ON outbox_message`)
    this.addSql(`DROP FUNCTION outbox_message_refuse_change`)
    this.addSql(`
      ALTER TABLE outbox_message
        DROP CONSTRAINT outbox_message_about,
        DROP CONSTRAINT outbox_message_one_recipient,
        DROP CONSTRAINT outbox_message_kept`)
  }
}
