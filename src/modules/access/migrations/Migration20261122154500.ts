import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Counters of attempts, in the shape that rate-limiter-flexible reads. Keys are keyed hashes. */
export class Migration20261122154500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE TABLE rate_limit (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`)
    this.addSql(`CREATE INDEX rate_limit_expire ON rate_limit (expire)`)
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TABLE rate_limit`)
  }
}
