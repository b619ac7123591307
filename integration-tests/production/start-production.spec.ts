import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { freePort, PROJECT_ROOT, testPostgres, withClient } from "../harness/postgres"

/** The path of `npm run build && npm run start:prod`: built code, Redis, real process roles. */

const BUILD_TIMEOUT_MS = 10 * 60_000
const READY_TIMEOUT_MS = 120_000

type Running = { process: ChildProcess; output: () => string; ended: Promise<number | null> }

let settings: Record<string, string>
let stopPostgres: () => Promise<void>

beforeAll(async () => {
  const build = spawnSync(process.execPath, ["medusa/build.mjs", "shop"], {
    cwd: PROJECT_ROOT,
    stdio: "inherit",
  })
  expect(build.status).toBe(0)

  const postgres = await testPostgres()
  stopPostgres = postgres.stop
  const database = `production_${randomBytes(4).toString("hex")}`
  await withClient(postgres.url("postgres"), (client) =>
    client.query(`CREATE DATABASE ${database}`)
  )
  settings = await productionSettings(postgres.url(database))
}, BUILD_TIMEOUT_MS)

afterAll(async () => {
  await stopPostgres?.()
})

describe("npm run start:prod", () => {
  it("names every missing secret and service, and starts nothing", async () => {
    const running = start("server", {})

    expect(await running.ended).toBe(1)
    for (const name of [
      "DATABASE_URL",
      "REDIS_URL",
      "S3_BUCKET",
      "JWT_SECRET",
      "PULSEKART_MASTER_KEY",
      "RAZORPAY_KEY_SECRET",
    ]) {
      expect(running.output()).toContain(`${name}: missing`)
    }
  })

  it("refuses a Razorpay that is not Razorpay", async () => {
    const running = start("server", { ...settings, RAZORPAY_API_URL: "http://127.0.0.1:9200" })

    expect(await running.ended).toBe(1)
    expect(running.output()).toContain("RAZORPAY_API_URL")
  })

  it(
    "serves API and admin from the server, nothing but health from the worker, and stops on SIGTERM",
    async () => {
      const server = `http://127.0.0.1:${settings.PORT}`
      const worker = `http://127.0.0.1:${settings.WORKER_PORT}`

      expect(await start("migrate", settings).ended).toBe(0)
      const running = [start("server", settings), start("worker", settings)]
      await Promise.all([healthy(server), healthy(worker)])

      const admin = await fetch(`${server}/app`)
      expect(admin.status).toBe(200)
      expect(await admin.text()).toContain("/app/assets/")
      // No publishable key: the route is there and refuses.
      expect((await fetch(`${server}/store/products`)).status).toBe(400)
      expect((await fetch(`${worker}/store/products`)).status).toBe(404)
      expect((await fetch(`${worker}/app`)).status).toBe(404)

      for (const { process } of running) {
        process.kill("SIGTERM")
      }
      expect(await Promise.all(running.map(({ ended }) => ended))).toEqual([0, 0])
    },
    2 * READY_TIMEOUT_MS
  )
})

function start(role: string, env: Record<string, string>): Running {
  const child = spawn(process.execPath, ["medusa/start-production.mjs", role], {
    cwd: PROJECT_ROOT,
    // Only what is given: a setting of the developer's shell must not fill a gap.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text))
  }
  return {
    process: child,
    output: () => output,
    ended: new Promise((resolve) => child.once("close", resolve)),
  }
}

async function healthy(url: string): Promise<void> {
  const deadline = Date.now() + READY_TIMEOUT_MS
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`${url} did not get healthy`)
}

async function productionSettings(databaseUrl: string): Promise<Record<string, string>> {
  const redis = process.env.TEST_REDIS_URL
  if (!redis) {
    throw new Error("TEST_REDIS_URL is missing: run these through `npm test`.")
  }
  const secret = () => randomBytes(32).toString("hex")
  return {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis,
    PORT: String(await freePort()),
    WORKER_PORT: String(await freePort()),
    PUBLIC_URL: "https://shop.example.test",
    STOREFRONT_URL: "https://shop.example.test",
    STORE_CORS: "https://shop.example.test",
    ADMIN_CORS: "https://shop.example.test",
    AUTH_CORS: "https://shop.example.test",
    TRUSTED_PROXIES: "1",
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    AUTH_MFA_ENCRYPTION_KEY: secret(),
    PULSEKART_MASTER_KEY: randomBytes(32).toString("base64"),
    RAZORPAY_KEY_ID: "rzp_live_of_a_test",
    RAZORPAY_KEY_SECRET: secret(),
    RAZORPAY_WEBHOOK_SECRET: secret(),
    // Nothing is stored by these tests: the settings are checked at boot, the bucket at first use.
    S3_ENDPOINT: "https://s3.example.test",
    S3_REGION: "ap-south-1",
    S3_BUCKET: "pulsekart",
    S3_ACCESS_KEY_ID: secret(),
    S3_SECRET_ACCESS_KEY: secret(),
  }
}
