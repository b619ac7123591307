import { runCommand } from "./run-command"
import { createTemplate, dropScratchDatabases } from "./scratch-database"
import { testSettings } from "./settings"

export const setup = () =>
  createTemplate(process.pid, async (databaseUrl) => {
    const migration = await runCommand("scripts/migrate.ts", testSettings(databaseUrl))
    if (migration.code !== 0) {
      throw new Error(`The migration failed: ${migration.output}`)
    }
  })

export const teardown = () => dropScratchDatabases(process.pid)
