import type { Payload } from "payload"

const ROLE = "pulsekart_feed"

/** PostgreSQL's own answers to somebody who does the same at the same moment. */
const RIVAL = /tuple concurrently updated|already exists|duplicate key/
const TRIES = 5

/**
 * The role by which the shop consumes the feed: it sees the outbox and nothing else. With a password
 * the role is made, or gets this password; without one, only a role that exists gets its rights.
 * A role belongs to the whole server, so several databases may be at it at once.
 */
export const ensureFeedRole = async (payload: Payload, password: string | undefined) => {
  for (let attempt = 1; ; attempt++) {
    try {
      await makeRole(payload, password)
      return
    } catch (error) {
      if (attempt === TRIES || !(error instanceof Error) || !RIVAL.test(error.message)) {
        throw error
      }
    }
  }
}

const makeRole = async (payload: Payload, password: string | undefined) => {
  const connection = await payload.db.pool.connect()
  try {
    await connection.query("BEGIN")
    if (password) {
      // A statement about roles takes no parameters, and text of ours must not end up in one.
      await connection.query("SELECT set_config('pulsekart.feed_password', $1, true)", [password])
      await connection.query(`
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${ROLE}') THEN
            CREATE ROLE ${ROLE} LOGIN;
          END IF;
          EXECUTE format(
            'ALTER ROLE ${ROLE} LOGIN PASSWORD %L', current_setting('pulsekart.feed_password')
          );
        END $$`)
    }
    await connection.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${ROLE}') THEN
          GRANT USAGE ON SCHEMA content_feed TO ${ROLE};
          GRANT SELECT, UPDATE, DELETE ON content_feed.outbox TO ${ROLE};
        END IF;
      END $$`)
    await connection.query("COMMIT")
  } catch (error) {
    await connection.query("ROLLBACK")
    throw error
  } finally {
    connection.release()
  }
}
