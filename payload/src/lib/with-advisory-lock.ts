import type { Payload } from "payload"

/** Runs the work while no other process runs work of the same name on this database. */
export const withAdvisoryLock = async <Result>(
  { payload, name }: { payload: Payload; name: string },
  work: () => Promise<Result>
): Promise<Result> => {
  const connection = await payload.db.pool.connect()
  try {
    await connection.query("select pg_advisory_lock(hashtextextended($1, 0))", [name])
    return await work()
  } finally {
    // Closed and not given back: the lock ends with its connection, whatever happened before.
    connection.release(true)
  }
}
