import { mkdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { FolderLock } from "./folder-lock"

const POLL_MS = 1_000

/** One build of a state of the sources serves everybody of this checkout: of two starts, one builds. */
export async function builtOnce(options: {
  /** Beside what is built, gone when that is removed: the fingerprint of what it was built from. */
  note: string
  sources: string
  lockFile: string
  build: () => Promise<void>
}): Promise<void> {
  const { note, sources, lockFile, build } = options
  const isBuilt = async () => (await readFile(note, "utf8").catch(() => "")) === sources
  if (await isBuilt()) {
    return
  }
  await mkdir(path.dirname(lockFile), { recursive: true })
  let lock = await FolderLock.take(lockFile)
  while (!lock) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    lock = await FolderLock.take(lockFile)
  }
  try {
    if (!(await isBuilt())) {
      await build()
      await writeFile(note, sources)
    }
  } finally {
    await lock.release()
  }
}
