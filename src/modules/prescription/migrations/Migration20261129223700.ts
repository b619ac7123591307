import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who signs what looks like a paper that was approved before says why; nobody else does. */
export class Migration20261129223700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      ALTER TABLE rx_review
        ADD CONSTRAINT rx_review_same_paper CHECK (
          (same_paper_as IS NULL) = (sealed_same_paper_reason IS NULL))`)
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE rx_review DROP CONSTRAINT rx_review_same_paper`)
  }
}
