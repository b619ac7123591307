import { spawn } from "node:child_process"
import path from "node:path"
import { PROJECT_ROOT, freePort, testPostgres, type Postgres } from "../../harness/postgres"
import { testSettings } from "../../harness/settings"
import { dropDatabase, freshDatabase } from "../../harness/template"

type Change = { UNLISTED_ROUTE: string } | { GONE_ROUTE: string }
type Boot = { code: number; output: string }

const CHANGING = "DELETE /admin/unlisted/:id"
const LOGGING_IN = "GET /auth/unlisted/:id"
const GONE = "POST /admin/orders/:id/handover"

describe("a route that nobody has thought of", () => {
  let postgres: Postgres
  let database: string
  let changing: Boot
  let loggingIn: Boot
  let gone: Boot

  beforeAll(async () => {
    postgres = await testPostgres()
    database = await freshDatabase(postgres, testSettings().SEED_MEDICINES)
    // None of them writes anything: they boot side by side.
    ;[changing, loggingIn, gone] = await Promise.all(
      [{ UNLISTED_ROUTE: CHANGING }, { UNLISTED_ROUTE: LOGGING_IN }, { GONE_ROUTE: GONE }].map(
        (change) => boot(postgres.url(database), change)
      )
    )
  }, 600_000)

  afterAll(async () => {
    await dropDatabase(postgres, database)
    await postgres.stop()
  })

  it("stops the boot and is named, when it changes something", () => {
    expect(changing.code).not.toBe(0)
    expect(changing.output).toContain(`${CHANGING} has no access`)
    expect(changing.output).not.toContain("Server is ready")
  })

  it("stops the boot and is named, when it logs in by a verb without a limit", () => {
    expect(loggingIn.code).not.toBe(0)
    expect(loggingIn.output).toContain(`${LOGGING_IN} has no limit of attempts`)
    expect(loggingIn.output).not.toContain("Server is ready")
  })

  it("stops the boot and is named, when its access outlives it", () => {
    expect(gone.code).not.toBe(0)
    expect(gone.output).toContain(`No such route, and yet it has an access in src/api: ${GONE}`)
    expect(gone.output).not.toContain("Server is ready")
  })
})

async function boot(databaseUrl: string, change: Change): Promise<Boot> {
  const preload = path.join(__dirname, "unlisted-route.js")
  const server = spawn(process.execPath, ["node_modules/@medusajs/cli/cli.js", "start"], {
    cwd: PROJECT_ROOT,
    env: {
      ...process.env,
      ...testSettings(),
      DATABASE_URL: databaseUrl,
      PORT: String(await freePort()),
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      LOG_LEVEL: "info",
      ...change,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text
      if (output.includes("Server is ready")) {
        server.kill("SIGKILL")
      }
    })
  }
  const code = await new Promise<number>((resolve) =>
    server.once("exit", (exit) => resolve(exit ?? 0))
  )
  return { code, output }
}
