import { spawn, type ChildProcess } from "node:child_process"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { PROJECT_ROOT } from "../../integration-tests/harness/postgres"
import type { Shop } from "../../integration-tests/harness/shop"
import { until } from "../../integration-tests/harness/system"

/** What `npm start` writes beside its data: `api` when the shop answers, `all` with the CMS. */
type Ready = {
  ready: "api" | "all"
  api: string
  simulator: string
  seconds: Record<string, number>
  pids: Record<string, number>
}

type Secrets = { SEED_PASSWORD: string; POSTGRES_PASSWORD: string }

type Running = {
  shop: Shop
  ready: Ready["ready"]
  seconds: Record<string, number>
  pids: Record<string, number>
  stop: () => Promise<void>
}

const DEFAULT_POSTGRES_PORT = "9432"

/** The system that runs on this data folder, or undefined. */
export async function runningSystem(
  dataFolder: string,
  settings: Record<string, string> = {}
): Promise<Running | undefined> {
  const file = path.join(dataFolder, "ready.json")
  if (!existsSync(file)) {
    return undefined
  }
  const ready = JSON.parse(await readFile(file, "utf8")) as Ready
  const alive = await fetch(`${ready.api}/health`).then(
    (answer) => answer.ok,
    () => false
  )
  if (!alive) {
    return undefined
  }
  const secrets = JSON.parse(
    await readFile(path.join(dataFolder, "secrets.json"), "utf8")
  ) as Secrets
  const port = settings.PULSEKART_PG_PORT ?? process.env.PULSEKART_PG_PORT ?? DEFAULT_POSTGRES_PORT
  return {
    shop: {
      url: ready.api,
      databaseUrl:
        process.env.DATABASE_URL ??
        `postgres://postgres:${encodeURIComponent(secrets.POSTGRES_PASSWORD)}@127.0.0.1:${port}/pulsekart`,
      simulatorUrl: ready.simulator,
      password: secrets.SEED_PASSWORD,
    },
    ready: ready.ready,
    seconds: ready.seconds,
    pids: ready.pids,
    stop: async () => {},
  }
}

/** Runs `npm start` and waits until it says that it is ready. */
export async function startFromCommand(
  dataFolder: string,
  settings: Record<string, string> = {}
): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, ["medusa/start.mjs"], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, PULSEKART_DATA: dataFolder, ...settings },
    stdio: ["ignore", "inherit", "inherit"],
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  let running: Running | undefined
  await until(
    async () => {
      if (child.exitCode !== null) {
        throw new Error(`npm start ended with ${child.exitCode}.`)
      }
      running = await runningSystem(dataFolder, settings)
      return running?.ready === "all"
    },
    "npm start",
    900_000
  )
  if (!running) {
    throw new Error("npm start is not ready.")
  }
  return {
    ...running,
    stop: async () => {
      child.kill("SIGINT")
      await ended
    },
  }
}
