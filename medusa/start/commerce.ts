import path from "node:path"
import { linkPlugins } from "../link-plugins"
import { answers, type Children } from "./children"
import { ensureDatabase, oncePerFingerprint } from "./databases"
import { fingerprint } from "./fingerprint"
import type { Progress } from "./progress"
import type { Settings } from "./settings"

type Options = {
  settings: Settings
  databaseUrl: string
  env: NodeJS.ProcessEnv
  children: Children
  progress: Progress
}

const NAME = "medusa"
const READY_SECONDS = 180

/** Migrates, seeds and starts the shop: API and admin. @returns its process id */
export async function startCommerce(
  options: Options & { adminBuilt: Promise<void> }
): Promise<number> {
  const { settings, databaseUrl, env, children, progress, adminBuilt } = options
  const { root } = settings
  linkPlugins(root)
  await ensureDatabase(databaseUrl)

  const medusa = (parameters: string[]): [string, ...string[]] => [
    process.execPath,
    path.join(root, "node_modules", "@medusajs", "cli", "cli.js"),
    ...parameters,
  ]
  await oncePerFingerprint({
    url: databaseUrl,
    step: "migrate",
    fingerprint: await migrationFingerprint(root),
    work: () =>
      progress.step("migrate", () =>
        children.run({
          name: `${NAME}-migrate`,
          run: medusa(["db:migrate", "--execute-safe-links"]),
          folder: root,
          env,
        })
      ),
  })
  await oncePerFingerprint({
    url: databaseUrl,
    step: "seed",
    fingerprint: await fingerprint({
      root,
      paths: ["src/scripts/seed"],
      also: [env.SEED_MEDICINES ?? "", env.SEED_PASSWORD ?? ""],
    }),
    work: () =>
      progress.step("seed", () =>
        children.run({
          name: `${NAME}-seed`,
          run: medusa(["exec", "./src/scripts/seed/index.ts"]),
          folder: root,
          env,
        })
      ),
  })
  await adminBuilt
  return progress.step("API and admin", async () => {
    const pid = await children.serve({ name: NAME, run: medusa(["start"]), folder: root, env })
    await answers(`http://127.0.0.1:${settings.ports.medusa}/health`, "Medusa", READY_SECONDS)
    return pid
  })
}

/** Migrations, links, the list of modules and the versions: what `db:migrate` acts on. */
function migrationFingerprint(root: string): Promise<string> {
  const parts = /(^|\/)(migrations|links)\/|(^|\/)search\/|^medusa-config\.ts$|^package-lock\.json$/
  return fingerprint({
    root,
    paths: ["src", "plugins", "medusa-config.ts", "package-lock.json"],
    ignoredFolders: ["node_modules", ".medusa", "__tests__", "admin"],
    counts: (file) => parts.test(file.split(path.sep).join("/")),
  })
}

/** Stands in for Razorpay on this machine. @returns its process id */
export async function startSimulator(
  options: Pick<Options, "settings" | "env" | "children" | "progress">
): Promise<number> {
  const { settings, env, children, progress } = options
  return progress.step("Razorpay simulator", async () => {
    const pid = await children.serve({
      name: "razorpay-simulator",
      run: [
        process.execPath,
        ...["--import", "tsx"],
        path.join(settings.root, "plugins", "razorpay", "src", "simulator", "main.ts"),
      ],
      folder: settings.root,
      env,
    })
    await answers(`${settings.simulator}/_sim/health`, "The Razorpay simulator", 60)
    return pid
  })
}
