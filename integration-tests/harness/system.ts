import { spawn, type ChildProcess } from "node:child_process"
import { existsSync } from "node:fs"
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { linkPlugins } from "../../medusa/link-plugins"
import { buildAdmin } from "../../medusa/start/admin"
import { PROJECT_ROOT, freePort, testPostgres } from "./postgres"
import { runToEnd } from "./run-to-end"
import { END_WITH_PARENT, testSettings } from "./settings"
import { copyDatabase, dropDatabase, freshDatabase } from "./template"

export type Injection = { step: string; when: "before" | "after"; act: "kill" | "gate" }

type SystemOptions = {
  /** Identical API processes on one database; 1 unless told. */
  servers?: number
  /** A worker of its own; otherwise the first server does the background work too. */
  worker?: boolean
  settings?: Record<string, string>
  /** Around named workflow steps, in every server but the worker. */
  inject?: Injection[]
}

export type System = {
  /** Address of the n-th server. */
  url: (server?: number) => string
  databaseUrl: string
  simulatorUrl: string
  settings: Record<string, string>
  logs: () => string
  /** Process id of the n-th server. */
  pid: (server?: number) => number
  /** Resolves when a server stands at the gate; `open` lets it go on. */
  gate: (step: string, when: "before" | "after") => Gate
  kill: (server: number, signal?: NodeJS.Signals) => Promise<void>
  restart: (server: number) => Promise<void>
  /** Keeps the database and the bank as they are now. Every process starts anew. */
  keep: () => Promise<void>
  /** To what was kept last. Every process starts anew. */
  goBack: () => Promise<void>
  stop: () => Promise<void>
}

type Gate = { reached: () => Promise<void>; open: () => Promise<void> }

type Member = { process: ChildProcess; start: () => Promise<ChildProcess> }

const READY_TIMEOUT_MS = 180_000

/**
 * Starts real processes: the payment simulator, N Medusa servers and, if asked, a worker, all on a
 * fresh copy of the template database.
 */
export async function startSystem(options: SystemOptions = {}): Promise<System> {
  linkPlugins(PROJECT_ROOT)
  if (options.settings?.DISABLE_ADMIN === "false") {
    await buildAdmin(PROJECT_ROOT, runToEnd)
  }
  const postgres = await testPostgres()
  const medicines = options.settings?.SEED_MEDICINES ?? testSettings().SEED_MEDICINES ?? "60"
  const database = await freshDatabase(postgres, medicines)
  const folder = await mkdtemp(path.join(tmpdir(), "pulsekart-system-"))
  const lines: string[] = []

  const ports = await Promise.all(Array.from({ length: options.servers ?? 1 }, freePort))
  const simulatorPort = await freePort()
  const simulatorUrl = `http://127.0.0.1:${simulatorPort}`
  const settings: Record<string, string> = {
    ...testSettings(),
    DATABASE_URL: postgres.url(database),
    PULSEKART_FILES: path.join(folder, "files"),
    RAZORPAY_API_URL: simulatorUrl,
    RAZORPAY_SIMULATOR_PORT: String(simulatorPort),
    RAZORPAY_SIMULATOR_STATE: path.join(folder, "razorpay.jsonl"),
    RAZORPAY_WEBHOOK_URL: `http://127.0.0.1:${ports[0]}/hooks/razorpay`,
    PUBLIC_URL: `http://127.0.0.1:${ports[0]}`,
    ...options.settings,
  }
  const inject = JSON.stringify((options.inject ?? []).map((entry) => ({ ...entry, folder })))

  const launch = (args: string[], extra: Record<string, string>) => {
    const child = spawn(process.execPath, args, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, NODE_OPTIONS: END_WITH_PARENT, ...settings, ...extra },
      stdio: ["ignore", "pipe", "pipe"],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        lines.push(text)
        lines.splice(0, lines.length - 2000)
      })
    }
    return child
  }
  const medusaServer = async (port: number, mode: string, extra: Record<string, string>) => {
    const child = launch(["node_modules/@medusajs/cli/cli.js", "start"], {
      PORT: String(port),
      MEDUSA_WORKER_MODE: mode,
      ...extra,
    })
    await answers(`http://127.0.0.1:${port}/health`, child, lines)
    return child
  }
  const member = async (start: () => Promise<ChildProcess>): Promise<Member> => ({
    process: await start(),
    start,
  })

  const startingSimulator = member(async () => {
    const child = launch(["--import", "tsx", "plugins/razorpay/src/simulator/main.ts"], {})
    await answers(`${simulatorUrl}/_sim/state`, child, lines)
    return child
  })
  const serverMode = options.worker ? "server" : "shared"
  const preload = path.join(__dirname, "preload.js")
  const startingServers = Promise.all(
    ports.map((port) =>
      member(() =>
        medusaServer(port, serverMode, {
          PULSEKART_INJECT: inject,
          NODE_OPTIONS: `${END_WITH_PARENT} --require ${JSON.stringify(preload)}`,
        })
      )
    )
  )
  const startingWorkers = Promise.all(
    options.worker ? [member(async () => medusaServer(await freePort(), "worker", {}))] : []
  )
  // None waits for another: a machine with several processors starts them at once.
  const [simulator, servers, workers] = await Promise.all([
    startingSimulator,
    startingServers,
    startingWorkers,
  ])

  const serverAt = (index: number): Member => {
    const found = servers[index]
    if (!found) {
      throw new Error(`This system has ${servers.length} servers; there is no server ${index}.`)
    }
    return found
  }

  const members = [simulator, ...servers, ...workers]
  const halt = (signal: NodeJS.Signals) =>
    Promise.all(members.map((running) => end(running.process, signal)))
  const goOn = () =>
    Promise.all(
      members.map(async (halted) => {
        halted.process = await halted.start()
      })
    )
  const kept = `${database}_kept`
  const bank = settings.RAZORPAY_SIMULATOR_STATE

  return {
    url: (server = 0) => `http://127.0.0.1:${ports[server]}`,
    databaseUrl: settings.DATABASE_URL,
    simulatorUrl,
    settings,
    logs: () => lines.join(""),
    pid: (server = 0) => serverAt(server).process.pid ?? 0,
    gate: (step, when) => {
      const mark = path.join(folder, `${step}.${when}`)
      return {
        reached: () => until(() => existsSync(`${mark}.reached`), `the gate ${step}.${when}`),
        open: () => writeFile(`${mark}.open`, ""),
      }
    },
    kill: (server, signal = "SIGKILL") => end(serverAt(server).process, signal),
    restart: async (server) => {
      const found = serverAt(server)
      await end(found.process, "SIGKILL")
      found.process = await found.start()
    },
    keep: async () => {
      await halt("SIGTERM")
      await copyDatabase(postgres, { from: database, to: kept })
      await copyFile(bank, `${bank}.kept`)
      await goOn()
    },
    goBack: async () => {
      await halt("SIGTERM")
      await copyDatabase(postgres, { from: kept, to: database })
      await copyFile(`${bank}.kept`, bank)
      await goOn()
    },
    stop: async () => {
      // What they would put in order is thrown away with them.
      await halt("SIGKILL")
      await dropDatabase(postgres, database)
      await dropDatabase(postgres, kept)
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Polls until it holds. @throws Error naming what did not happen. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  timeoutMs = 60_000
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function answers(url: string, child: ChildProcess, lines: string[]): Promise<void> {
  try {
    await until(
      async () => {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`The process ended before ${url} answered.`)
        }
        return await fetch(url).then(
          (response) => response.ok,
          () => false
        )
      },
      url,
      READY_TIMEOUT_MS
    )
  } catch (error) {
    child.kill("SIGKILL")
    throw new Error(`${String(error)}\n${lines.join("").slice(-4000)}`)
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return
  }
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill(signal)
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000)
  await ended
  clearTimeout(timer)
}
