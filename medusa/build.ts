import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { linkPlugins } from "./link-plugins"
import { packPlugin } from "./pack-plugin"

const ROOT = path.resolve(__dirname, "..")
const SERVER = path.join(ROOT, ".medusa", "server")

/** `shop`, `cms`, or both. */
const wanted = process.argv[2]
try {
  if (wanted !== "cms") {
    buildShop()
  }
  if (wanted !== "shop") {
    buildCms()
  }
} catch (error) {
  console.error(`✗ The build failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

function buildShop(): void {
  console.log("▸ building the shop and its admin (about a minute)")
  linkPlugins(ROOT)
  run([path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js"), "build"], buildEnv())

  // The server finds compiled plugins beside itself, before the sources of this workspace.
  const folder = mkdtempSync(path.join(tmpdir(), "pulsekart-build-"))
  try {
    for (const name of readdirSync(path.join(ROOT, "plugins"))) {
      console.log(`▸ building the plugin ${name}`)
      const archive = packPlugin(ROOT, name, folder)
      const target = path.join(SERVER, "node_modules", "@pulsekart", name)
      mkdirSync(target, { recursive: true })
      execFileSync("tar", ["-xzf", archive, "-C", target, "--strip-components=1"])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function buildCms(): void {
  console.log("▸ building the CMS (about two minutes)")
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: path.join(ROOT, "payload"),
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  })
}

function run(parameters: string[], env: NodeJS.ProcessEnv): void {
  execFileSync(process.execPath, parameters, { cwd: ROOT, stdio: "inherit", env })
}

/** The build loads the configuration, opens nothing and keeps none of these values. */
function buildEnv(): NodeJS.ProcessEnv {
  const secret = () => randomBytes(32).toString("hex")
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: "development",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: "postgres://none.invalid/none",
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    AUTH_MFA_ENCRYPTION_KEY: secret(),
    PULSEKART_MASTER_KEY: randomBytes(32).toString("base64"),
    RAZORPAY_KEY_ID: "rzp_test_build",
    RAZORPAY_KEY_SECRET: secret(),
    RAZORPAY_WEBHOOK_SECRET: secret(),
  }
}
