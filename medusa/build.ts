import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { buildEnv } from "./build-env"
import { linkPlugins } from "./link-plugins"
import { packPlugin } from "./pack-plugin"
import { ADMIN, buildAdmin } from "./start/admin"

const ROOT = path.resolve(__dirname, "..")
const SERVER = path.join(ROOT, ".medusa", "server")

/** `shop`, `cms`, or both. */
const wanted = process.argv[2]
build().catch((error: unknown) => {
  console.error(`✗ The build failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})

async function build(): Promise<void> {
  if (wanted !== "cms") {
    await buildShop()
  }
  if (wanted !== "shop") {
    buildCms()
  }
}

async function buildShop(): Promise<void> {
  console.log("▸ building the shop and its admin (about a minute)")
  linkPlugins(ROOT)
  run([path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js"), "build"], buildEnv())
  await buildAdmin(ROOT, async ({ run: [, ...parameters], env }) => run(parameters, env))
  cpSync(path.join(ROOT, ADMIN), path.join(SERVER, ADMIN), { recursive: true })

  // The server finds compiled packages and plugins beside itself, before the sources of this workspace.
  const scope = path.join(SERVER, "node_modules", "@pulsekart")
  for (const name of readdirSync(path.join(ROOT, "packages"))) {
    console.log(`▸ compiling the package ${name}`)
    const source = path.join(ROOT, "packages", name)
    run([path.join(ROOT, "node_modules", "typescript", "lib", "tsc.js"), "-p", source], process.env)
    cpSync(path.join(source, "package.json"), path.join(scope, name, "package.json"))
  }
  const folder = mkdtempSync(path.join(tmpdir(), "pulsekart-build-"))
  try {
    for (const name of readdirSync(path.join(ROOT, "plugins"))) {
      console.log(`▸ building the plugin ${name}`)
      const archive = packPlugin(ROOT, name, folder)
      const target = path.join(scope, name)
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
