import { existsSync } from "node:fs"
import { rm } from "node:fs/promises"
import path from "node:path"
import { dataFolderFor, stopOrphanedPostgres } from "./embedded-postgres"
import { describe } from "./start/fault"
import { FolderLock } from "./start/folder-lock"

const MADE_BY_START = ["secrets.json", "running.json", "postgres"]

/** Removes what `npm start` made, and refuses while it runs. */
async function reset(): Promise<void> {
  const root = path.resolve(__dirname, "..")
  if (existsSync(path.join(root, ".env"))) {
    process.loadEnvFile(path.join(root, ".env"))
  }
  const data = path.resolve(root, process.env.PULSEKART_DATA || ".pulsekart")
  const postgres = path.join(data, "postgres")
  const lockFile = path.join(data, "running.json")
  const holder = await FolderLock.holder(lockFile)
  if (holder) {
    throw new Error(`PulseKart runs on ${data} (process ${holder.pid}): stop it first.`)
  }
  // As root the database lies elsewhere, in a folder of its own.
  const folders = [data, path.dirname(dataFolderFor(postgres))].filter(existsSync)
  if (folders.length === 0) {
    console.log(`Nothing to remove: ${data} does not exist.`)
    return
  }
  if (existsSync(data) && !MADE_BY_START.some((name) => existsSync(path.join(data, name)))) {
    throw new Error(`${data} holds nothing that PulseKart made: it stays as it is.`)
  }
  if (existsSync(data)) {
    // Taking the lock also stops what a killed start left running.
    await FolderLock.take(lockFile)
  }
  await stopOrphanedPostgres(postgres)
  for (const folder of folders) {
    await rm(folder, { recursive: true, force: true })
    console.log(`Removed ${folder}`)
  }
}

reset().catch((error: unknown) => {
  console.error(`✗ ${describe(error)}`)
  process.exitCode = 1
})
