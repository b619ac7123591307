import { existsSync } from "node:fs"
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { telemetryOff } from "./telemetry-off.cjs"
import {
  startEmbeddedPostgres,
  stopOrphanedPostgres,
  type EmbeddedPostgres,
} from "./embedded-postgres"
import { buildAdmin } from "./start/admin"
import { Children } from "./start/children"
import { startCms } from "./start/cms"
import { startCommerce, startSimulator } from "./start/commerce"
import { describe, Fault } from "./start/fault"
import { FolderLock } from "./start/folder-lock"
import { requireFreePorts } from "./start/ports"
import { Progress } from "./start/progress"
import { readOrCreateSecrets, type Secrets } from "./start/secrets"
import {
  cmsDatabaseUrl,
  cmsEnv,
  medusaEnv,
  neededPorts,
  readSettings,
  simulatorEnv,
  type Settings,
} from "./start/settings"

/** The whole system on this machine, in the foreground until Ctrl-C. */

const STOP_ORDER = ["medusa", "cms", "razorpay-simulator"]
const progress = new Progress()
let settings: Settings | undefined
let lock: FolderLock | undefined
let children: Children | undefined
let postgres: EmbeddedPostgres | undefined
let ending: Promise<void> | undefined

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (ending) {
      children?.kill()
      postgres?.stopNow()
      process.exit(130)
    }
    progress.say("Stopping (once more to force it)")
    void end(0)
  })
}

start().catch(fail)

async function start(): Promise<void> {
  const root = path.resolve(__dirname, "..")
  if (existsSync(path.join(root, ".env"))) {
    process.loadEnvFile(path.join(root, ".env"))
  }
  settings = readSettings(root, process.env)
  await mkdir(settings.data, { recursive: true, mode: 0o700 })

  Object.assign(process.env, telemetryOff(path.join(settings.data, "config")))
  lock = await FolderLock.take(path.join(settings.data, "running.json"))
  if (!lock) {
    throw new Fault(
      `PulseKart already runs on ${settings.data}: stop it first, or set PULSEKART_DATA to another folder.`
    )
  }
  const postgresData = path.join(settings.data, "postgres")
  await stopOrphanedPostgres(postgresData)
  await requireFreePorts(neededPorts(settings))
  const secrets = await readOrCreateSecrets(path.join(settings.data, "secrets.json"))

  const held = lock
  children = new Children({
    logs: path.join(settings.data, "logs"),
    started: (pid) => held.addChild(pid),
    died: fail,
  })
  const databaseUrl = settings.withPostgres
    ? await embeddedDatabase(postgresData, settings.ports.postgres, secrets)
    : (process.env.DATABASE_URL ?? "")
  await startServices(settings, secrets, databaseUrl, children)
}

async function embeddedDatabase(
  dataFolder: string,
  port: number,
  secrets: Secrets
): Promise<string> {
  const server = await progress.step("PostgreSQL", () =>
    startEmbeddedPostgres({ dataFolder, port, password: secrets.POSTGRES_PASSWORD })
  )
  postgres = server
  void server.ended.then(() => {
    if (!ending) {
      fail(new Fault(`The embedded PostgreSQL on ${dataFolder} ended unexpectedly.`))
    }
  })
  return server.url("pulsekart")
}

async function startServices(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
  children: Children
): Promise<void> {
  const common = { settings, children, progress }
  const pids: Record<string, number> = { start: process.pid }
  if (postgres) {
    pids.postgres = postgres.pid
  }
  const cmsUrl = cmsDatabaseUrl(databaseUrl, process.env)

  const adminBuilt = settings.withAdmin
    ? buildAdmin(settings.root, (build) => progress.step("Admin build", () => children.run(build)))
    : Promise.resolve()
  // One after the other: each takes 2 GB.
  const cms = settings.withCms
    ? adminBuilt.then(() =>
        startCms({
          ...common,
          databaseUrl: cmsUrl,
          env: cmsEnv(settings, secrets, cmsUrl, process.env),
        })
      )
    : undefined
  // Told below, in the order of the start; until then they must not count as unhandled.
  adminBuilt.catch(() => undefined)
  cms?.catch(() => undefined)

  if (settings.withSimulator) {
    const env = simulatorEnv(settings, secrets, process.env)
    pids.simulator = await startSimulator({ ...common, env })
  }
  pids.medusa = await startCommerce({
    ...common,
    databaseUrl,
    env: medusaEnv(settings, secrets, databaseUrl, process.env),
    adminBuilt,
  })
  progress.seconds["API ready"] = Number(progress.elapsed.toFixed(1))
  await writeReady(settings, "api", pids)
  progress.say(`The API is ready: ${settings.api}${cms ? " (the CMS follows)" : ""}`)

  if (cms) {
    pids.cms = await cms
  }
  progress.seconds.ready = Number(progress.elapsed.toFixed(1))
  await writeReady(settings, "all", pids)
  printAddresses(settings)
}

/** For programs that wait for us: whole when it appears, gone when we end. */
async function writeReady(
  settings: Settings,
  ready: "api" | "all",
  pids: Record<string, number>
): Promise<void> {
  const file = readyFile(settings)
  const content = {
    ready,
    api: settings.api,
    admin: `${settings.api}/app`,
    cms: ready === "all" && settings.withCms ? settings.cms : null,
    simulator: settings.withSimulator ? settings.simulator : null,
    pids,
    seconds: progress.seconds,
  }
  await writeFile(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`)
  await rename(`${file}.new`, file)
}

function readyFile(settings: Settings): string {
  return path.join(settings.data, "ready.json")
}

function printAddresses(settings: Settings): void {
  const secretsFile = path.relative(process.cwd(), path.join(settings.data, "secrets.json"))
  const lines = [
    `PulseKart is ready after ${progress.elapsed.toFixed(0)} s.`,
    "",
    `  Store and Admin API   ${settings.api}`,
    `  Medusa admin          ${settings.api}/app`,
    ...(settings.withCms ? [`  CMS                   ${settings.cms}/admin`] : []),
    ...(settings.withSimulator ? [`  Razorpay simulator    ${settings.simulator}`] : []),
    "",
    `  Staff      owner@, operator@, pharmacist@, pharmacist2@, support@, auditor@pulsekart.test`,
    `  Customers  asha@pulsekart.test, ravi@pulsekart.test`,
    `  Password   SEED_PASSWORD in ${secretsFile}`,
    ...(settings.withCms
      ? [
          `  CMS        admin@, editor@, reviewer@pulsekart.test`,
          `             CMS_ADMIN_, CMS_EDITOR_, CMS_REVIEWER_PASSWORD in the same file`,
        ]
      : []),
    `  Logs       ${path.relative(process.cwd(), path.join(settings.data, "logs"))}`,
    "",
    "Ctrl-C stops everything.",
  ]
  console.log(`\n${lines.join("\n")}\n`)
}

function fail(error: unknown): void {
  if (ending) {
    return
  }
  console.error(`\n✗ ${describe(error)}`)
  void end(1)
}

/** Clients first, the database last. */
function end(code: number): Promise<void> {
  ending ??= stopAll().then(
    () => process.exit(code),
    (error: unknown) => {
      console.error(`✗ ${describe(error)}`)
      process.exit(1)
    }
  )
  return ending
}

async function stopAll(): Promise<void> {
  if (settings && lock) {
    await rm(readyFile(settings), { force: true })
  }
  await children?.stop(STOP_ORDER)
  await postgres?.stop()
  await lock?.release()
}
