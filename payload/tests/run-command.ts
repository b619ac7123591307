import { spawn } from "node:child_process"
import path from "node:path"

const ROOT = path.resolve(import.meta.dirname, "..")
const LIMIT_IN_MS = 120_000

export type CommandResult = { code: number | null; output: string }

/** Runs a script of src/ as the package's own commands do, with these settings and no others. */
export const runCommand = (
  script: "scripts/migrate.ts" | "seed/index.ts",
  settings: Record<string, string>
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--conditions=production", "--import", "tsx", `src/${script}`],
      {
        cwd: ROOT,
        env: {
          NODE_ENV: "production",
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          ...settings,
        },
        stdio: ["ignore", "pipe", "pipe"],
        timeout: LIMIT_IN_MS,
      }
    )
    let output = ""
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, output }))
  })
