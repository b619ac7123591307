import { mkdir, rename, rm } from "node:fs/promises"
import path from "node:path"
import { buildEnv } from "../build-env"
import { linkPlugins } from "../link-plugins"
import { builtOnce } from "./built-once"
import type { Command } from "./children"
import { fingerprint } from "./fingerprint"

/** Where Medusa looks for the admin that it serves, below the folder that it is started in. */
export const ADMIN = path.join("public", "admin")

/**
 * The admin as files, built when its sources have changed. Medusa's development server of the admin
 * would hand out every file of the project.
 *
 * @param run to its end, or it throws
 */
export async function buildAdmin(
  root: string,
  run: (command: Command) => Promise<void>
): Promise<void> {
  linkPlugins(root)
  const built = path.join(root, ADMIN)
  await builtOnce({
    note: path.join(built, "sources.txt"),
    sources: await fingerprint({
      root,
      paths: ["src/admin", "medusa-config.ts", "package-lock.json"],
    }),
    lockFile: path.join(root, "node_modules", ".cache", "pulsekart-admin.json"),
    build: async () => {
      const cli = path.join(root, "node_modules", "@medusajs", "cli", "cli.js")
      await run({
        name: "admin-build",
        run: [process.execPath, cli, "build", "--admin-only"],
        folder: root,
        env: buildEnv(),
      })
      await rm(built, { recursive: true, force: true })
      await mkdir(path.dirname(built), { recursive: true })
      await rename(path.join(root, ".medusa", "admin"), built)
    },
  })
}
