import { spawn } from "node:child_process"
import { PROJECT_ROOT } from "../../integration-tests/harness/postgres"
import { END_WITH_PARENT } from "../../integration-tests/harness/settings"
import type { Found, Question } from "./asker"

export type Asker = {
  ask: (text: string, locale?: Question["locale"]) => Promise<Found>
  stop: () => Promise<void>
}

const READY_MS = 120_000

/** A process beside the servers that searches as they do, and stays up when they are killed. */
export async function startAsker(settings: Record<string, string>): Promise<Asker> {
  const child = spawn(
    process.execPath,
    ["node_modules/@medusajs/cli/cli.js", "exec", "./proofs/publish/asker.ts"],
    {
      cwd: PROJECT_ROOT,
      env: {
        ...process.env,
        NODE_OPTIONS: END_WITH_PARENT,
        ...settings,
        MEDUSA_WORKER_MODE: "server",
      },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    }
  )
  let last = ""
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    last = (last + text).slice(-2000)
  })
  const waiting = new Map<number, (found: Found) => void>()
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The asker is not ready. ${last}`)), READY_MS)
    void ended.then(() => reject(new Error(`The asker ended. ${last}`)))
    child.on("message", (message: Found | "ready") => {
      if (message === "ready") {
        clearTimeout(timer)
        resolve()
      } else {
        waiting.get(message.id)?.(message)
        waiting.delete(message.id)
      }
    })
  })

  let asked = 0
  return {
    ask: (text, locale = "en") =>
      new Promise((resolve, reject) => {
        const id = ++asked
        waiting.set(id, resolve)
        child.send({ id, text, locale } satisfies Question, (error) => error && reject(error))
      }),
    stop: async () => {
      child.kill("SIGTERM")
      await ended
    },
  }
}
