import type { Payload } from "payload"
import { migrations } from "../migrations"
import { withAdvisoryLock } from "./with-advisory-lock"

const PUSHED_BATCH = -1

/**
 * Applies the committed migrations and believes only the table that records them: Payload's own
 * command can end well without having done anything.
 * @returns the names applied now
 */
export const migrateDatabase = (payload: Payload): Promise<string[]> =>
  withAdvisoryLock({ payload, name: "cms:migrate" }, async () => {
    const before = await recordedMigrations(payload)
    if (before.some(({ batch }) => batch === PUSHED_BATCH)) {
      throw new Error(
        "This database was changed by a schema push, so migrations cannot be applied. Use an empty one."
      )
    }

    const missing = missingFrom(before)
    if (missing.length) {
      await payload.db.migrate()
      const stillMissing = missingFrom(await recordedMigrations(payload))
      if (stillMissing.length) {
        throw new Error(`Not recorded after migrating: ${stillMissing.join(", ")}`)
      }
    }
    return missing
  })

type RecordedMigration = { name: string; batch: number }

const recordedMigrations = async (payload: Payload): Promise<RecordedMigration[]> => {
  const table = await payload.db.pool.query<{ present: boolean }>(
    "select to_regclass('payload_migrations') is not null as present"
  )
  if (!table.rows[0]?.present) {
    return []
  }
  const recorded = await payload.db.pool.query<RecordedMigration>(
    "select name, batch::int as batch from payload_migrations where name is not null"
  )
  return recorded.rows
}

const missingFrom = (recorded: RecordedMigration[]) =>
  migrations.map(({ name }) => name).filter((name) => !recorded.some((row) => row.name === name))
