import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres"

/**
 * What the shop learns of a change by: one row for each change of a document, written by the
 * transaction that changes it. It carries ids; the reader asks for the content by the service key.
 * The table has the shape of the shop's leased queue.
 */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await db.execute(sql`
    CREATE SCHEMA content_feed;

    CREATE TABLE content_feed.outbox (
      id text PRIMARY KEY DEFAULT gen_random_uuid()::text,
      collection text NOT NULL,
      document_id text NOT NULL,
      seq bigserial NOT NULL,
      -- Written because something that the document cites has changed, not the document itself.
      follows boolean NOT NULL DEFAULT false,
      state text NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'running', 'done', 'failed')),
      attempts integer NOT NULL DEFAULT 0,
      available_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      lease_token text,
      lease_until timestamptz,
      failure_reason text,
      created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      deleted_at timestamptz
    );

    CREATE INDEX outbox_due ON content_feed.outbox (follows, available_at, id)
      WHERE deleted_at IS NULL AND state IN ('queued', 'running');
    CREATE INDEX outbox_document ON content_feed.outbox (collection, document_id, seq);

    CREATE FUNCTION content_feed.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      changed text := CASE WHEN TG_OP = 'DELETE' THEN OLD.id::text ELSE NEW.id::text END;
    BEGIN
      INSERT INTO content_feed.outbox (collection, document_id) VALUES (TG_ARGV[0], changed);
      PERFORM pg_notify('content_feed', '');
      RETURN NULL;
    END $$;

    -- A source is part of each document that cites it.
    CREATE FUNCTION content_feed.note_citing_documents() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO content_feed.outbox (collection, document_id, follows)
      SELECT DISTINCT citing.collection, citing.parent_id::text, true FROM (
        SELECT 'articles' AS collection, parent_id FROM public.articles_rels WHERE sources_id = OLD.id
        UNION ALL
        SELECT 'conditions', parent_id FROM public.conditions_rels WHERE sources_id = OLD.id
        UNION ALL
        SELECT 'monographs', parent_id FROM public.monographs_rels WHERE sources_id = OLD.id
      ) AS citing;
      RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    END $$;

    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.articles
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('articles');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.conditions
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('conditions');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.monographs
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('monographs');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.sources
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('sources');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.glossary
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('glossary');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.red_flag_patterns
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('red-flag-patterns');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.emergency_replies
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('emergency-replies');
    CREATE TRIGGER content_feed AFTER INSERT OR UPDATE OR DELETE ON public.helplines
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_change('helplines');

    -- Before: a deletion takes the citations with it.
    CREATE TRIGGER content_feed_citing BEFORE UPDATE OR DELETE ON public.sources
      FOR EACH ROW EXECUTE FUNCTION content_feed.note_citing_documents();
  `)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await db.execute(sql`DROP SCHEMA content_feed CASCADE`)
}
