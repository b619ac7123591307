import path from "node:path"
import { builtOnce } from "./built-once"
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

const NAME = "cms"
const NOT_SOURCES = ["node_modules", ".next", "media", "tests"]
const READY_SECONDS = 60

/** Builds if the sources changed, migrates, seeds and starts the CMS. @returns its process id */
export async function startCms(options: Options): Promise<number> {
  const { settings, children, progress, databaseUrl, env } = options
  const sources = await fingerprint({
    root: settings.payload,
    paths: ["."],
    ignoredFolders: NOT_SOURCES,
    // Written by the build itself.
    counts: (file) => !file.endsWith(".tsbuildinfo") && file !== "next-env.d.ts",
  })
  await buildCms(options, sources)
  await ensureDatabase(databaseUrl)
  // The migration also sets the password of the feed's role.
  const scripts = { migrate: [env.CMS_FEED_PASSWORD ?? ""], seed: [] }
  for (const [script, also] of Object.entries(scripts)) {
    await oncePerFingerprint({
      url: databaseUrl,
      step: `cms ${script}`,
      fingerprint: await fingerprint({
        root: settings.payload,
        paths: [],
        also: [sources, ...also],
      }),
      work: () =>
        progress.step(`CMS ${script}`, () =>
          children.run({
            name: `${NAME}-${script}`,
            run: ["npm", "run", "--silent", script],
            folder: settings.payload,
            env,
          })
        ),
    })
  }
  return progress.step("CMS start", async () => {
    const pid = await children.serve({
      name: NAME,
      run: [
        process.execPath,
        path.join(settings.payload, "node_modules", "next", "dist", "bin", "next"),
        "start",
        ...["--port", String(settings.ports.cms), "--hostname", settings.host],
      ],
      folder: settings.payload,
      env,
    })
    await answers(`http://127.0.0.1:${settings.ports.cms}/api/health`, "The CMS", READY_SECONDS)
    return pid
  })
}

async function buildCms(options: Options, sources: string): Promise<void> {
  const { settings, children, progress, env } = options
  await builtOnce({
    note: path.join(settings.payload, ".next", "pulsekart-sources"),
    sources,
    lockFile: path.join(settings.payload, "node_modules", ".cache", "pulsekart-build.json"),
    build: () =>
      progress.step("CMS build", () =>
        children.run({
          name: `${NAME}-build`,
          run: ["npm", "run", "--silent", "build"],
          folder: settings.payload,
          env,
          background: true,
        })
      ),
  })
}
