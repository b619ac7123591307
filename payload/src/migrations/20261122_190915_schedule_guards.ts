import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres"

/** One approval at a time for a document and an action, and a quick look at what is due. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(sql`
    CREATE UNIQUE INDEX scheduled_publications_pending
      ON scheduled_publications (collection, document_id, action)
      WHERE state IN ('scheduled', 'running');
    CREATE INDEX scheduled_publications_due ON scheduled_publications (due_at, id)
      WHERE state IN ('scheduled', 'running');
  `)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql`
    DROP INDEX scheduled_publications_due;
    DROP INDEX scheduled_publications_pending;
  `)
}
