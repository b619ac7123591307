import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres"

/**
 * What happened stays: no row of the history is changed or deleted, by whomever. And what sources
 * are listed as, of those that are there.
 */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(sql`
    UPDATE sources SET listed_as = title || ' (' || publisher || ')';
    CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'The history is append-only';
    END $$;
    CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE ON history
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history();
    CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON history
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
  `)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql`
    DROP TRIGGER history_is_not_emptied ON history;
    DROP TRIGGER history_is_append_only ON history;
    DROP FUNCTION refuse_change_of_history();
  `)
}
