import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { Children } from "../../medusa/start/children"
import { startCms } from "../../medusa/start/cms"
import { Progress } from "../../medusa/start/progress"
import { cmsFeedUrl, readSettings } from "../../medusa/start/settings"
import { freePort, PROJECT_ROOT, rows, testPostgres } from "./postgres"
import { END_WITH_PARENT } from "./settings"
import { until } from "./system"
import { dropDatabase } from "./template"

export type Cms = {
  url: string
  databaseUrl: string
  /** What the shop needs to read from it: settings for `startSystem`. */
  settings: { CMS_URL: string; CMS_SERVICE_KEY: string; CMS_FEED_URL: string }
  people: Record<"admin" | "editor" | "reviewer", { email: string; password: string }>
  /** Leaves so many documents of each kind published: a shop that follows is soon up to date. */
  keepPublished: (ofEachKind: number) => Promise<void>
  /** Ends its process and leaves its database: the shop meets a CMS that is away. */
  goAway: () => Promise<void>
  /** Kills its process where it stands. */
  kill: () => Promise<void>
  /** Starts it anew on its database, once it was killed. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

class Silent extends Progress {
  override say(): void {}
}

const secret = () => randomBytes(24).toString("base64url")

/** The role of the feed belongs to the whole server, which several tests may share. */
const FEED_PASSWORD = "harness-only-feed-password"

/** Starts the built CMS, with its seeded content, on a database of its own. */
export async function startTestCms(): Promise<Cms> {
  const postgres = await testPostgres()
  const folder = await mkdtemp(path.join(tmpdir(), "pulsekart-cms-"))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const database = `pulsekart_cms_${process.pid}_${Date.now()}`
  const databaseUrl = postgres.url(database)
  const keys = {
    PAYLOAD_SECRET: secret(),
    CMS_SERVICE_KEY: secret(),
    CMS_ADMIN_PASSWORD: secret(),
    CMS_EDITOR_PASSWORD: secret(),
    CMS_REVIEWER_PASSWORD: secret(),
    CMS_FEED_PASSWORD: FEED_PASSWORD,
  }
  const children = new Children({
    logs: path.join(folder, "logs"),
    started: async () => undefined,
    died: (fault) => console.error(fault.message),
  })
  const start = {
    settings: {
      ...readSettings(PROJECT_ROOT, { CMS_PORT: String(port), PULSEKART_DATA: folder }),
      cms: url,
    },
    databaseUrl,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_OPTIONS: END_WITH_PARENT,
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      PORT: String(port),
      CMS_URL: url,
      CMS_DATABASE_URL: databaseUrl,
      CMS_MEDIA: path.join(folder, "media"),
      ...keys,
    },
    children,
    progress: new Silent(),
  }
  let pid = await startCms(start)

  return {
    url,
    databaseUrl,
    settings: {
      CMS_URL: url,
      CMS_SERVICE_KEY: keys.CMS_SERVICE_KEY,
      CMS_FEED_URL: cmsFeedUrl(databaseUrl, FEED_PASSWORD),
    },
    people: {
      admin: { email: "admin@pulsekart.test", password: keys.CMS_ADMIN_PASSWORD },
      editor: { email: "editor@pulsekart.test", password: keys.CMS_EDITOR_PASSWORD },
      reviewer: { email: "reviewer@pulsekart.test", password: keys.CMS_REVIEWER_PASSWORD },
    },
    keepPublished: (ofEachKind) => keepPublished(databaseUrl, ofEachKind),
    goAway: () => children.stop(["cms"]),
    kill: async () => {
      process.kill(-pid, "SIGKILL")
      await until(
        () =>
          fetch(url).then(
            () => false,
            () => true
          ),
        "the end of the CMS"
      )
    },
    restart: async () => {
      pid = await startCms(start)
    },
    stop: async () => {
      await children.stop(["cms"])
      await dropDatabase(postgres, database)
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function keepPublished(databaseUrl: string, ofEachKind: number): Promise<void> {
  const announced: string[] = []
  for (const table of ["articles", "conditions", "monographs"]) {
    const kept = await rows<{ id: number }>(
      databaseUrl,
      `select id from ${table} where _status = 'published' order by id limit $1`,
      [ofEachKind]
    )
    const ids = kept.map(({ id }) => id)
    await rows(databaseUrl, `update ${table} set _status = 'draft' where id <> all($1::int[])`, [
      ids,
    ])
    announced.push(...ids.map((id) => `${table} ${id}`))
  }
  await rows(
    databaseUrl,
    "delete from content_feed.outbox where collection || ' ' || document_id <> all($1::text[])",
    [announced]
  )
}
