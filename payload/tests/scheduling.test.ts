import { spawn, type ChildProcess } from "node:child_process"
import path from "node:path"
import { Client } from "pg"
import { afterEach, beforeAll, describe, expect, test } from "vitest"
import { failureInWords } from "../src/scheduling/failure-in-words"
import { ACTORS, makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { articleData } from "./content"
import { queryOnce } from "./scratch-database"

const ROOT = path.resolve(import.meta.dirname, "..")
const LEASE_SECONDS = 2
let cms: Cms
let actors: Actors
let children: ChildProcess[] = []

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

afterEach(async () => {
  await Promise.all(children.map(kill))
  children = []
})

const startSweeper = () => {
  const child = spawn(
    process.execPath,
    ["--conditions=production", "--import", "tsx", "tests/sweeper.ts"],
    {
      cwd: ROOT,
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        CMS_SCHEDULE_LEASE_SECONDS: String(LEASE_SECONDS),
        DISABLE_PAYLOAD_HMR: "true",
        ...cms.settings,
      },
      stdio: "ignore",
    }
  )
  children.push(child)
  return child
}

const kill = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve()
      return
    }
    child.once("exit", () => resolve())
    child.kill("SIGKILL")
  })

const send = (actor: Actor, method: "POST" | "PATCH" | "DELETE", to: string, body: object) =>
  cms.rest({ method, path: to, body, headers: actors[actor].headers })

const makeDraft = async (title = "Approved") => {
  const { id } = await cms.payload.create({
    collection: "articles",
    data: { ...(await articleData(cms.payload)), title },
    draft: true,
    depth: 0,
  })
  return id
}

const newestVersion = async (id: number) => {
  const { docs } = await cms.payload.findVersions({
    collection: "articles",
    where: { parent: { equals: id } },
    sort: "-updatedAt",
    limit: 1,
  })
  return String(docs[0]?.id)
}

const schedule = async (
  id: number,
  {
    dueInMs = 0,
    ...changes
  }: { dueInMs?: number; action?: string; version_id?: string | null } = {},
  actor: Actor = "reviewer"
) => {
  const { status, body } = await send(actor, "POST", "/api/scheduled-publications", {
    collection: "articles",
    document_id: String(id),
    action: "publish",
    version_id: await newestVersion(id),
    due_at: new Date(Date.now() + dueInMs).toISOString(),
    ...changes,
  })
  return { status, body, id: Object(body).doc?.id as number }
}

type Row = { state: string; failure_reason: string | null; due_at: Date; done_at: Date | null }

const rowOf = async (id: number) => {
  const [row] = await queryOnce<Row>(
    cms.databaseUrl,
    "select state, failure_reason, due_at, done_at from scheduled_publications where id = $1",
    [id]
  )
  if (!row) {
    throw new Error(`No schedule ${id}`)
  }
  return row
}

const until = async (condition: () => Promise<boolean>) => {
  const deadline = Date.now() + 60_000
  while (!(await condition())) {
    if (Date.now() > deadline) {
      throw new Error("It did not happen")
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const ended = (id: number) =>
  until(async () => !["scheduled", "running"].includes((await rowOf(id)).state))

const live = (id: number) => cms.payload.findByID({ collection: "articles", id, depth: 0 })

const publishedVersions = async (id: number) =>
  (
    await queryOnce(
      cms.databaseUrl,
      "select id from _articles_v where parent_id = $1 and version__status = 'published'",
      [id]
    )
  ).length

describe("at its hour", () => {
  test("one is published within two seconds", async () => {
    startSweeper()
    // The first one also waits for the process to start.
    await ended((await schedule(await makeDraft())).id)
    const id = await makeDraft()

    const { id: job } = await schedule(id, { dueInMs: 1500 })
    expect((await live(id))._status).toBe("draft")
    await ended(job)

    const { due_at, done_at } = await rowOf(job)
    const lateMs = Number(done_at) - Number(due_at)
    expect(lateMs).toBeGreaterThanOrEqual(0)
    expect(lateMs).toBeLessThan(2000)
    expect(await live(id)).toMatchObject({
      _status: "published",
      reviewed_by: actors.reviewer.id,
    })
  })

  test("each of many is published once by several processes", async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => makeDraft()))
    const schedules = await Promise.all(ids.map((id) => schedule(id)))

    startSweeper()
    startSweeper()
    await Promise.all(schedules.map(({ id }) => ended(id)))

    for (const { id } of schedules) {
      expect(await rowOf(id)).toMatchObject({ state: "done", failure_reason: null })
    }
    for (const id of ids) {
      expect((await live(id))._status).toBe("published")
      expect(await publishedVersions(id)).toBe(1)
    }
  })

  test("exactly the approved version is published, and what was drafted since stays a draft", async () => {
    const id = await makeDraft("Approved")
    const hindi = { title: "शीर्षक", summary: "सार", body: (await articleData(cms.payload)).body }
    await cms.payload.update({ collection: "articles", id, locale: "hi", data: hindi, draft: true })
    const { id: job } = await schedule(id, { dueInMs: 500 })
    await cms.payload.update({
      collection: "articles",
      id,
      data: { title: "Written after the approval" },
      draft: true,
    })

    startSweeper()
    await ended(job)

    expect(await live(id)).toMatchObject({ title: "Approved", _status: "published" })
    expect(
      await cms.payload.findByID({
        collection: "articles",
        id,
        locale: "hi",
        fallbackLocale: false,
      })
    ).toMatchObject({ title: "शीर्षक" })
    expect(await cms.payload.findByID({ collection: "articles", id, draft: true })).toMatchObject({
      title: "Written after the approval",
      _status: "draft",
    })
  })

  test("a document is taken back, also when its newest draft is half written", async () => {
    const { id } = await cms.payload.create({
      collection: "articles",
      data: { ...(await articleData(cms.payload)), _status: "published" },
    })
    await cms.payload.update({
      collection: "articles",
      id,
      data: { title: "", sources: [] },
      draft: true,
    })
    const { id: job } = await schedule(id, { action: "unpublish" })

    startSweeper()
    await ended(job)

    expect(await rowOf(job)).toMatchObject({ state: "done" })
    expect((await live(id))._status).toBe("draft")
  })

  test.each([
    ["taken back and rewritten", "?draft=true&unpublishAllLocales=true"],
    ["taken back and rewritten at once", "?unpublishAllLocales=true"],
    ["saved by itself", "?draft=true&autosave=true"],
  ])("what was approved is not changed by an editor when it is %s", async (_way, query) => {
    const id = await makeDraft("Approved")
    await send("editor", "PATCH", `/api/articles/${id}?draft=true&autosave=true`, {
      summary: "Approved, too",
    })
    const { id: job } = await schedule(id, { dueInMs: 1000 })
    const change = { title: "Nobody has approved this" }

    const one = await send("editor", "PATCH", `/api/articles/${id}${query}`, change)
    await send("editor", "PATCH", `/api/articles${query}&where[id][equals]=${id}`, change)
    if (query.includes("unpublish")) {
      expect(one).toMatchObject({
        status: 403,
        body: { errors: [{ data: { code: "publication_needs_reviewer" } }] },
      })
    }
    startSweeper()
    await ended(job)

    expect(await rowOf(job)).toMatchObject({ state: "done" })
    expect(await live(id)).toMatchObject({ title: "Approved", summary: "Approved, too" })
  })

  test.each([
    [
      "was changed in its place",
      "update _articles_v_locales set version_title = 'Other' where _parent_id = $1",
      "version_changed",
    ],
    ["is gone", "delete from _articles_v where id = $1", "version_gone"],
  ])("an approved version that %s is not published", async (_what, change, reason) => {
    const id = await makeDraft()
    const version_id = await newestVersion(id)
    const { id: job } = await schedule(id, { version_id, dueInMs: 1000 })
    await queryOnce(cms.databaseUrl, change, [version_id])

    startSweeper()
    await ended(job)

    expect(await rowOf(job)).toMatchObject({ state: "failed", failure_reason: reason })
    expect((await live(id))._status).toBe("draft")
    expect(await publishedVersions(id)).toBe(0)
  })

  test("what was approved is still that after the document was taken back", async () => {
    const id = await makeDraft("First")
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: "Approved" })
    const { id: withdrawal } = await schedule(id, { action: "unpublish", version_id: null })
    const { id: job } = await schedule(id, { dueInMs: 1000 })

    startSweeper()
    await ended(withdrawal)
    await ended(job)

    expect([await rowOf(withdrawal), await rowOf(job)]).toMatchObject([
      { state: "done" },
      { state: "done", failure_reason: null },
    ])
    expect(await live(id)).toMatchObject({ title: "Approved", _status: "published" })
  })

  test.each([
    [
      "in the trash",
      (id: number) =>
        cms.payload.update({
          collection: "articles",
          id,
          data: { deletedAt: new Date().toISOString() },
        }),
      "document_gone",
    ],
    [
      "on a source that lost its grade",
      (id: number) =>
        queryOnce(
          cms.databaseUrl,
          `update sources set credibility_grade = 'ungraded' where id in
             (select sources_id from articles_rels where parent_id = $1)`,
          [id]
        ),
      "source_not_graded",
    ],
  ])("a document %s is not published, and the schedule says why", async (_what, change, reason) => {
    const id = await makeDraft()
    const { id: job } = await schedule(id, { dueInMs: 1000 })
    await change(id)

    startSweeper()
    await ended(job)

    expect(await rowOf(job)).toMatchObject({ state: "failed", failure_reason: reason })
    expect(failureInWords(reason)).not.toMatch(/_|by hand to see/)
    expect(await publishedVersions(id)).toBe(0)
  })
})

test("a process killed in the middle leaves nothing, and others publish once", async () => {
  const id = await makeDraft()
  const before = await cms.payload.findByID({ collection: "articles", id, draft: true })
  const { id: job } = await schedule(id)
  const blocker = new Client({ connectionString: cms.databaseUrl })
  await blocker.connect()
  await blocker.query("begin")
  await blocker.query("select id from articles where id = $1 for update", [id])

  const victim = startSweeper()
  await until(
    async () =>
      (
        await queryOnce(
          cms.databaseUrl,
          `select 1 from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'
             and query ilike '%articles%'`
        )
      ).length > 0
  )
  await kill(victim)
  await blocker.query("rollback")
  await blocker.end()

  expect(await rowOf(job)).toMatchObject({ state: "running", done_at: null })
  expect((await live(id))._status).toBe("draft")
  expect(await cms.payload.findByID({ collection: "articles", id, draft: true })).toEqual(before)

  startSweeper()
  startSweeper()
  await ended(job)

  expect(await rowOf(job)).toMatchObject({ state: "done" })
  expect((await live(id))._status).toBe("published")
  expect(await publishedVersions(id)).toBe(1)
})

describe("an approval", () => {
  test("of an incomplete text is refused with its reasons, and leaves nothing", async () => {
    const { id } = await cms.payload.create({
      collection: "conditions",
      data: { title: "Chikungunya" },
      draft: true,
      depth: 0,
    })
    const { docs } = await cms.payload.findVersions({
      collection: "conditions",
      where: { parent: { equals: id } },
      limit: 1,
    })
    const approval = {
      collection: "conditions",
      document_id: String(id),
      version_id: String(docs[0]?.id),
      action: "publish",
      due_at: new Date(Date.now() + 60_000).toISOString(),
    }

    const answer = await send("reviewer", "POST", "/api/scheduled-publications", approval)

    expect(answer.status).toBe(400)
    const reasons = Object(answer.body).errors[0].data.errors.map(
      ({ path }: { path: string }) => path
    )
    expect(reasons).toEqual(expect.arrayContaining(["summary", "body", "sources", "specialties"]))
    const scheduled = await cms.payload.count({
      collection: "scheduled-publications",
      where: { collection: { equals: "conditions" } },
    })
    expect(scheduled.totalDocs).toBe(0)
    const stored = { collection: "conditions", id, depth: 0, draft: true } as const
    expect((await cms.payload.findByID(stored))._status).toBe("draft")
  })

  test("publishes nothing by itself before its hour", async () => {
    const id = await makeDraft()
    expect((await schedule(id, { dueInMs: 60_000 })).status).toBe(201)
    expect((await live(id))._status).toBe("draft")
    expect(await publishedVersions(id)).toBe(0)
  })

  test("for an hour that has passed is refused by its field", async () => {
    const id = await makeDraft()

    const { status, body } = await schedule(id, { dueInMs: -86_400_000 })

    expect(status).toBe(400)
    expect(Object(body).errors[0].data.errors).toEqual([
      { path: "due_at", label: "When", message: "This moment has passed. Check the year." },
    ])
    expect((await live(id))._status).toBe("draft")
  })

  test.each(ACTORS)("is given by %s only as a reviewer or administrator", async (actor) => {
    const id = await makeDraft()
    const before = (await cms.payload.count({ collection: "scheduled-publications" })).totalDocs

    const { status, body } = await schedule(id, { dueInMs: 60_000 }, actor)

    if (["reviewer", "admin"].includes(actor)) {
      expect(status).toBe(201)
      expect(body).toMatchObject({
        doc: { approved_by: { id: actors[actor].id }, version_id: expect.any(String) },
      })
    } else {
      expect(status).toBe(403)
      expect((await cms.payload.count({ collection: "scheduled-publications" })).totalDocs).toBe(
        before
      )
    }
  })

  test("is replaced by a newer one, also when many come at once", async () => {
    const id = await makeDraft()

    const all = await Promise.all(
      Array.from({ length: 6 }, () => schedule(id, { dueInMs: 60_000 }))
    )

    const states = await Promise.all(all.map(async (one) => (await rowOf(one.id)).state))
    expect(states.sort()).toEqual([...Array(5).fill("cancelled"), "scheduled"])
  })

  test.each([
    ["published", { _status: "published" }],
    ["taken back", { _status: "draft" }],
  ])("is cancelled when the document is %s by hand", async (_what, change) => {
    const id = await makeDraft()
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
    const { id: job } = await schedule(id, { dueInMs: 60_000 })
    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: "Only a draft" })
    expect((await rowOf(job)).state).toBe("scheduled")

    await send("reviewer", "PATCH", `/api/articles/${id}`, change)

    expect(await rowOf(job)).toMatchObject({ state: "cancelled", failure_reason: "overtaken" })
  })

  test("is cancelled by a reviewer, never by an editor, never changed and never given by hand to the sweep", async () => {
    const { id: job } = await schedule(await makeDraft(), { dueInMs: 60_000 })
    const to = `/api/scheduled-publications/${job}`

    const refused = [
      await send("editor", "PATCH", to, { state: "cancelled" }),
      await send("reviewer", "PATCH", to, { due_at: new Date().toISOString() }),
      await send("reviewer", "PATCH", to, { state: "done" }),
      await send("admin", "DELETE", to, {}),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 409, 409, 403])
    expect((await rowOf(job)).state).toBe("scheduled")

    expect((await send("reviewer", "PATCH", to, { state: "cancelled" })).status).toBe(200)
    expect((await rowOf(job)).state).toBe("cancelled")
    expect((await send("reviewer", "PATCH", to, { state: "cancelled" })).status).toBe(409)
  })

  test("names a version of that very document", async () => {
    const other = await makeDraft()
    const { docs } = await cms.payload.findVersions({
      collection: "articles",
      where: { parent: { equals: other } },
    })

    const answers = [
      await schedule(await makeDraft(), { version_id: String(docs[0]?.id) }),
      await schedule(await makeDraft(), { version_id: "newest" }),
      await schedule(99_999_999, { version_id: "1" }),
    ]

    expect(answers).toMatchObject([
      { status: 400, body: { errors: [{ data: { code: "version_not_found" } }] } },
      { status: 400, body: { errors: [{ data: { code: "version_not_found" } }] } },
      { status: 400, body: { errors: [{ data: { code: "document_not_found" } }] } },
    ])
  })

  test.each([null, ""])("to publish is not given without a version", async (version_id) => {
    const id = await makeDraft()

    const { status, body } = await schedule(id, { version_id })

    expect([status, body]).toMatchObject([
      400,
      {
        errors: [
          {
            message: expect.stringContaining("version_id"),
            data: { code: "version_not_found" },
          },
        ],
      },
    ])
    const { totalDocs } = await cms.payload.count({
      collection: "scheduled-publications",
      where: { document_id: { equals: String(id) } },
    })
    expect(totalDocs).toBe(0)
  })
})
