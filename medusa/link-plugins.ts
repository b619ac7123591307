import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { join, resolve } from "node:path"
import { randomUUID } from "node:crypto"

const TARGET = join("..", "..", "src")

/**
 * Medusa loads a plugin from `.medusa/server/src`. In development that is a link to its TypeScript, so
 * nothing needs a build. `medusa plugin:build` deletes the link and leaves compiled files, which would
 * grow stale unseen: they are replaced by the link again.
 *
 * Safe to repeat and to run in several processes at once.
 *
 * @returns the names of the plugins' folders.
 */
export function linkPlugins(root: string): string[] {
  const plugins = join(root, "plugins")
  const names = readdirSync(plugins).filter((name) =>
    existsSync(join(plugins, name, "package.json"))
  )
  for (const name of names) {
    linkPlugin(join(plugins, name))
  }
  return names
}

function linkPlugin(folder: string): void {
  const server = join(folder, ".medusa", "server")
  const link = join(server, "src")
  if (linksToSource(link)) {
    return
  }
  mkdirSync(server, { recursive: true })
  // Renaming a finished link into place is atomic: another process sees the old one or this one.
  const prepared = join(server, `src-${randomUUID()}`)
  symlinkSync(TARGET, prepared, "dir")
  try {
    if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory()) {
      rmSync(link, { recursive: true, force: true })
    }
    renameSync(prepared, link)
  } finally {
    rmSync(prepared, { force: true })
  }
}

function linksToSource(link: string): boolean {
  return (
    lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === true &&
    readlinkSync(link) === TARGET
  )
}

if (require.main === module) {
  console.log(`linked: ${linkPlugins(resolve(__dirname, "..")).join(", ")}`)
}
