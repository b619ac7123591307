import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres"

/** Tries of a log-in, by keyed hashes of the account and of the address. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(sql`
    CREATE TABLE login_attempt (
      key text PRIMARY KEY,
      count integer NOT NULL,
      ends_at timestamptz NOT NULL
    );
    CREATE INDEX login_attempt_ends_at ON login_attempt (ends_at);
  `)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql`DROP TABLE login_attempt;`)
}
