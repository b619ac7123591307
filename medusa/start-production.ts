import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { Children } from "./start/children"
import { describe, Fault } from "./start/fault"

/**
 * The built system with real services, every setting from the environment. One machine runs all of
 * it; several run one role each. A gateway before it speaks TLS: cookies are for https only.
 */

const ROOT = path.resolve(__dirname, "..")
const SERVER = path.join(ROOT, ".medusa", "server")
const PAYLOAD = path.join(ROOT, "payload")
const ROLES = ["migrate", "server", "worker", "cms-migrate", "cms"] as const
const STOP_ORDER = ["server", "worker", "cms"]

type Role = (typeof ROLES)[number]

let ending: Promise<void> | undefined
const children = new Children({ started: async () => undefined, died: fail })

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (ending) {
      children.kill()
      process.exit(130)
    }
    end(0)
  })
}

start(rolesOf(process.argv[2])).catch(fail)

async function start(roles: readonly Role[]): Promise<void> {
  requireBuild(roles)
  requireSettings(roles)
  if (roles.includes("migrate")) {
    await children.run(medusa("migrate", ["db:migrate", "--execute-safe-links"], "server"))
  }
  if (roles.includes("cms-migrate")) {
    await children.run({
      name: "cms-migrate",
      run: ["npm", "run", "--silent", "migrate"],
      folder: PAYLOAD,
      env: cmsEnv(),
    })
  }
  if (roles.includes("server")) {
    await children.serve(medusa("server", ["start"], "server"))
  }
  if (roles.includes("worker")) {
    await children.serve(medusa("worker", ["start"], "worker"))
  }
  if (roles.includes("cms")) {
    await children.serve({
      name: "cms",
      run: [process.execPath, path.join(PAYLOAD, "node_modules/next/dist/bin/next"), "start"],
      folder: PAYLOAD,
      env: cmsEnv(),
    })
  }
}

function rolesOf(given: string | undefined): readonly Role[] {
  const role = ROLES.find((name) => name === given)
  if (given && !role) {
    throw new Error(`Unknown role ${given}: ${ROLES.join(", ")}, or none for all of them.`)
  }
  return role ? [role] : ROLES
}

function requireBuild(roles: readonly Role[]): void {
  const built: [boolean, string][] = [
    [roles.some((role) => !role.startsWith("cms")), path.join(SERVER, "src", "env.js")],
    [roles.includes("server"), path.join(SERVER, "public", "admin", "index.html")],
    [roles.includes("cms"), path.join(PAYLOAD, ".next", "BUILD_ID")],
  ]
  const missing = built.find(([needed, file]) => needed && !existsSync(file))
  if (missing) {
    throw new Fault(`${missing[1]} is missing: run \`npm run build\` first.`)
  }
}

/** Every missing setting by its name, before anything is touched. */
function requireSettings(roles: readonly Role[]): void {
  if (roles.some((role) => !role.startsWith("cms"))) {
    const { readEnv } = createRequire(__filename)(path.join(SERVER, "src", "env.js")) as {
      readEnv: (source: NodeJS.ProcessEnv) => unknown
    }
    readEnv(medusaEnv("server"))
  }
  if (roles.some((role) => role.startsWith("cms"))) {
    const missing = ["CMS_DATABASE_URL", "PAYLOAD_SECRET", "CMS_URL"].filter(
      (name) => !process.env[name]
    )
    if (missing.length > 0) {
      throw new Fault(`The CMS's settings are not complete: ${missing.join(", ")} missing`)
    }
  }
}

/** The server looks for its admin and its modules below the folder it is started in. */
function medusa(name: string, parameters: string[], mode: "server" | "worker") {
  const cli = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
  return {
    name,
    run: [process.execPath, cli, ...parameters] as [string, ...string[]],
    folder: SERVER,
    env: medusaEnv(mode),
  }
}

function medusaEnv(mode: "server" | "worker"): NodeJS.ProcessEnv {
  const port = process.env.PORT || "9000"
  return {
    ...process.env,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    MEDUSA_WORKER_MODE: mode,
    // A worker answers /health only.
    ...(mode === "worker"
      ? { DISABLE_ADMIN: "true", PORT: process.env.WORKER_PORT || String(Number(port) + 1) }
      : { PORT: port }),
  }
}

function cmsEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: process.env.CMS_PORT || "9100",
  }
}

function fail(error: unknown): void {
  if (!ending) {
    console.error(`✗ ${describe(error)}`)
    end(1)
  }
}

function end(code: number): void {
  ending ??= children.stop(STOP_ORDER).then(() => process.exit(code))
}
