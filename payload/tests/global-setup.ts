import { dropScratchDatabases, testServer } from "./scratch-database"

export const setup = () => {
  testServer()
}

export const teardown = () => dropScratchDatabases(process.pid)
