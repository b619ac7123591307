import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { createInterface } from "node:readline"
import { installTrees, projectRoot, refuse, requireDisk, requireNode } from "../medusa/install.mjs"
import { telemetryOff } from "../medusa/telemetry-off.cjs"

const STAGE_TIMEOUT_MS = 35 * 60_000
/** A proof with --smoke takes a minute; starting its system on a busy machine is not the proof. */
const PROOF_TIMEOUT_MS = 5 * 60_000

/**
 * `npm test`: every stage in order, a summary at the end. `npm test -- unit lint` runs some.
 * A stage that needs what this machine lacks is skipped with a line; with CI=true it fails.
 */
const STAGES = [
  { name: "lint", run: npmRun("lint") },
  { name: "types", run: npmRun("typecheck") },
  { name: "unit", ...jest("unit") },
  { name: "module", ...jest("module"), needs: ["postgres"] },
  { name: "http", ...jest("http"), needs: ["postgres", "redis"] },
  { name: "cms-types", run: npmRun("typecheck"), folder: "payload" },
  { name: "cms", run: npmRun("test"), folder: "payload", needs: ["postgres"] },
  { name: "browser", ...jest("browser"), needs: ["postgres", "chromium"] },
  { name: "production", ...jest("production"), needs: ["postgres", "redis"] },
  ...proofs(),
]
const inCi = process.env.CI === "true"
const chromium = findChromium()
const results = []
const closing = []
/** What CI's last lines must name: nobody sees the thousands above them. */
const failedTests = []
/** A stage that failed is told of by how it ended, as a proof names no test. */
const ENDING_LINES = 30
const LONGEST_LINE = 400
let current

requireNode()
process.chdir(projectRoot)
requireDisk(projectRoot, 2)
await installTrees()
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => void close().then(() => process.exit(130)))
}
await main()

async function main() {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown) {
    refuse(`No stage ${unknown}. There are: ${STAGES.map(({ name }) => name).join(", ")}.`)
  }
  const stages = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const settings = await services(stages)
  for (const stage of stages) {
    results.push({ name: stage.name, ...(await runStage(stage, settings)) })
  }
  await close()
  summarise()
}

async function runStage(stage, settings) {
  const lacking = (stage.needs ?? []).find((need) => settings.absent[need])
  if (lacking && (inCi || lacking !== "redis" || stage.name === "production")) {
    const note = settings.absent[lacking]
    console.log(`\n=== ${stage.name}: ${inCi ? "FAILED" : "skipped"}, ${note}`)
    return { state: inCi ? "failed" : "skipped", seconds: 0, note }
  }
  if (lacking) {
    // These suites say themselves what they leave out.
    console.log(`\n=== ${stage.name}: what needs Redis is skipped, ${settings.absent[lacking]}`)
  }
  console.log(`\n=== ${stage.name}`)
  const started = Date.now()
  const ending = []
  const code = await execute(stage, settings.env, ending)
  const seconds = (Date.now() - started) / 1000
  console.log(`=== ${stage.name}: ${code === 0 ? "passed" : "FAILED"} (${seconds.toFixed(0)} s)`)
  return { state: code === 0 ? "passed" : "failed", seconds, note: "", ending }
}

function execute(stage, env, ending) {
  const [program, ...parameters] = stage.run
  const child = spawn(program, parameters, {
    cwd: path.join(projectRoot, stage.folder ?? ""),
    env: { ...process.env, ...env, ...stage.env },
    // Its own group: a stage that hangs ends with all that it started.
    detached: true,
    stdio: inCi ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  })
  current = child
  for (const output of inCi ? ["stdout", "stderr"] : []) {
    child[output].pipe(process[output], { end: false })
    createInterface({ input: child[output] }).on("line", (line) => {
      noteFailure(stage.name, line)
      ending.push(line.slice(0, LONGEST_LINE))
      ending.splice(0, ending.length - ENDING_LINES)
    })
  }
  const timeout = setTimeout(() => {
    console.error(`${stage.name} took too long and is stopped`)
    killGroup(child)
  }, stage.timeout ?? STAGE_TIMEOUT_MS)
  return new Promise((resolve) => {
    child.on("error", () => resolve(1))
    child.on("exit", (code) => {
      clearTimeout(timeout)
      killGroup(child)
      current = undefined
      resolve(code ?? 1)
    })
  })
}

/** As Jest ("  ● a > b") and Vitest (" FAIL  file > a > b") name a test that failed. */
function noteFailure(stage, line) {
  const [, name] = /^\s*(?:● |FAIL )\s*(?!Console)(.+)$/.exec(line) ?? []
  const entry = `${stage}: ${name}`
  if (name && !failedTests.includes(entry)) {
    failedTests.push(entry)
  }
}

/** One disposable PostgreSQL and Redis for all stages, unless their addresses are given. */
async function services(stages) {
  const needed = new Set(stages.flatMap(({ needs }) => needs ?? []))
  const absent = {}
  const config = mkdtempSync(path.join(tmpdir(), "pulsekart-config-"))
  closing.push(() => rmSync(config, { recursive: true, force: true }))
  const env = { DO_NOT_TRACK: "1", NEXT_TELEMETRY_DISABLED: "1", ...telemetryOff(config) }
  if (needed.has("postgres")) {
    const url = process.env.TEST_POSTGRES_URL ?? (await embeddedPostgres())
    const { hostname, port, username, password } = new URL(url)
    Object.assign(env, {
      TEST_POSTGRES_URL: url,
      TEST_DATABASE_URL: url,
      DB_HOST: hostname,
      DB_PORT: port || "5432",
      DB_USERNAME: decodeURIComponent(username),
      DB_PASSWORD: decodeURIComponent(password),
    })
  }
  if (needed.has("redis")) {
    const url = process.env.TEST_REDIS_URL ?? (await localRedis())
    if (url) {
      env.TEST_REDIS_URL = url
    } else {
      absent.redis = "no redis-server on PATH and no TEST_REDIS_URL"
    }
  }
  if (needed.has("chromium")) {
    if (chromium) {
      env.CHROMIUM_PATH = chromium
    } else {
      absent.chromium = "no chromium on PATH and no CHROMIUM_PATH"
    }
  }
  return { env, absent }
}

async function embeddedPostgres() {
  const folder = mkdtempSync(path.join(tmpdir(), "pulsekart-test-"))
  const { startEmbeddedPostgres } = createRequire(import.meta.url)("tsx/cjs/api").require(
    "../medusa/embedded-postgres.ts",
    import.meta.url
  )
  const server = await startEmbeddedPostgres({
    dataFolder: path.join(folder, "postgres"),
    port: await freePort(),
    password: "postgres",
    disposable: true,
  })
  closing.push(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return server.url("postgres")
}

async function localRedis() {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    return undefined
  }
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), "pulsekart-redis-"))
  const child = spawn(
    "redis-server",
    [..."--bind 127.0.0.1 --save --appendonly no --port".split(" "), String(port), "--dir", folder],
    { stdio: "ignore", detached: true }
  )
  closing.push(async () => {
    killGroup(child)
    rmSync(folder, { recursive: true, force: true })
  })
  return `redis://127.0.0.1:${port}`
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function findChromium() {
  if (process.env.CHROMIUM_PATH) {
    return process.env.CHROMIUM_PATH
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(existsSync)
}

async function close() {
  if (current) {
    killGroup(current)
  }
  for (const step of closing.splice(0)) {
    await step()
  }
}

function killGroup(child) {
  try {
    process.kill(-child.pid, "SIGKILL")
  } catch {
    // Gone already.
  }
}

function summarise() {
  const count = (state) => results.filter((result) => result.state === state).length
  console.log(`\n${"stage".padEnd(24)}${"result".padEnd(10)}${"seconds".padStart(8)}`)
  for (const { name, state, seconds, note } of results) {
    console.log(`${name.padEnd(24)}${state.padEnd(10)}${seconds.toFixed(0).padStart(8)}  ${note}`)
  }
  const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : ""
  for (const name of failedTests) {
    console.log(`failed: ${name}`)
  }
  for (const { name, ending } of results.filter(({ state }) => state === "failed")) {
    for (const line of ending ?? []) {
      console.log(`${name} | ${line}`)
    }
  }
  console.log(`\nstages: ${count("passed")} passed, ${count("failed")} failed${skipped}`)
  process.exitCode = count("failed") > 0 ? 1 : 0
}

function npmRun(script) {
  return ["npm", "run", "--silent", script]
}

function jest(type) {
  // Servers are processes of their own: one suite at a time has the processors for itself.
  const workers = type === "unit" || type === "module" ? ["--maxWorkers=2"] : ["--runInBand"]
  return {
    run: [
      process.execPath,
      ...["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"],
      ...workers,
      "--workerIdleMemoryLimit=1GB",
    ],
    env: { TEST_TYPE: type },
  }
}

/** Every file proofs/<name>.<prove|bench>.ts. */
function proofs() {
  return readdirSync(path.join(projectRoot, "proofs"))
    .map((file) => /^(.+)\.(prove|bench)\.ts$/.exec(file))
    .filter((match) => match !== null)
    .map(([, name, kind]) => ({
      name: `${kind} ${name}`,
      run: [...npmRun(kind), "--", name, "--smoke"],
      needs: ["postgres"],
      timeout: PROOF_TIMEOUT_MS,
    }))
}
