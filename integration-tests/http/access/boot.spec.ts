import { spawn } from "node:child_process"
import path from "node:path"
import { PROJECT_ROOT, freePort, testPostgres, type Postgres } from "../../harness/postgres"
import { testSettings } from "../../harness/settings"
import { dropDatabase, freshDatabase } from "../../harness/template"

describe("a route that nobody has thought of", () => {
  let postgres: Postgres
  let database: string

  beforeAll(async () => {
    postgres = await testPostgres()
    database = await freshDatabase(postgres, testSettings().SEED_MEDICINES)
  }, 600_000)

  afterAll(async () => {
    await dropDatabase(postgres, database)
    await postgres.stop()
  })

  it("stops the boot and is named, when it changes something", async () => {
    const { code, output } = await boot(postgres.url(database), {
      UNLISTED_ROUTE: "DELETE /admin/unlisted/:id",
    })

    expect(code).not.toBe(0)
    expect(output).toContain("DELETE /admin/unlisted/:id has no access")
    expect(output).not.toContain("Server is ready")
  }, 120_000)

  it("stops the boot and is named, when it logs in by a verb without a limit", async () => {
    const { code, output } = await boot(postgres.url(database), {
      UNLISTED_ROUTE: "GET /auth/unlisted/:id",
    })

    expect(code).not.toBe(0)
    expect(output).toContain("GET /auth/unlisted/:id has no limit of attempts")
    expect(output).not.toContain("Server is ready")
  }, 120_000)

  it("stops the boot and is named, when its access outlives it", async () => {
    const gone = { GONE_ROUTE: "POST /admin/orders/:id/handover" }
    const { code, output } = await boot(postgres.url(database), gone)

    expect(code).not.toBe(0)
    expect(output).toContain(
      "No such route, and yet it has an access in src/api: POST /admin/orders/:id/handover"
    )
    expect(output).not.toContain("Server is ready")
  }, 120_000)
})

type Change = { UNLISTED_ROUTE: string } | { GONE_ROUTE: string }

async function boot(
  databaseUrl: string,
  change: Change
): Promise<{ code: number; output: string }> {
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
