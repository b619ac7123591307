import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Days are ISO dates, so that they compare as text. */
export class Migration20261122161001 extends Migration {
  override async up(): Promise<void> {
    for (const table of ["pharmacist", "store_licence"]) {
      this.addSql(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_valid_to_is_date" CHECK (valid_to ~ '^\\d{4}-\\d{2}-\\d{2}$')`
      )
    }
    this.addSql(
      `ALTER TABLE "store_licence" ADD CONSTRAINT "store_licence_form" CHECK (form IN ('20', '21'))`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE "store_licence" DROP CONSTRAINT "store_licence_form"`)
    for (const table of ["pharmacist", "store_licence"]) {
      this.addSql(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_valid_to_is_date"`)
    }
  }
}
