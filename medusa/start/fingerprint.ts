import { createHash } from "node:crypto"
import { readdir, readFile, stat } from "node:fs/promises"
import path from "node:path"

/** A hash over names and contents; absent paths count as absent. */
export async function fingerprint(options: {
  root: string
  paths: string[]
  /** Whether a file found below one of the folders counts. */
  counts?: (file: string) => boolean
  ignoredFolders?: string[]
  also?: string[]
}): Promise<string> {
  const hash = createHash("sha256")
  for (const given of [...options.paths].sort()) {
    for (const file of await filesBelow(path.join(options.root, given), options.ignoredFolders)) {
      const name = path.relative(options.root, file)
      if (options.counts?.(name) ?? true) {
        hash.update(`${name}\0`)
        hash.update(await readFile(file))
      }
    }
  }
  for (const text of options.also ?? []) {
    hash.update(`\0${text}`)
  }
  return hash.digest("hex")
}

async function filesBelow(given: string, ignoredFolders: string[] = []): Promise<string[]> {
  const found = await stat(given).catch(() => undefined)
  if (!found) {
    return []
  }
  if (!found.isDirectory()) {
    return [given]
  }
  const entries = await readdir(given, { withFileTypes: true })
  const lists = await Promise.all(
    entries
      .filter((entry) => !(entry.isDirectory() && ignoredFolders.includes(entry.name)))
      .filter((entry) => entry.isDirectory() || entry.isFile())
      .map((entry) => filesBelow(path.join(given, entry.name), ignoredFolders))
  )
  return lists.flat().sort()
}
