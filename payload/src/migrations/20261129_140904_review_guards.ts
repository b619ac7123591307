import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres"

/** One open request for a review at a time for a document. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(sql`
    CREATE UNIQUE INDEX review_requests_open ON review_requests (collection, document_id)
      WHERE state = 'open';
  `)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql`DROP INDEX review_requests_open;`)
}
