import { beforeAll, describe, expect, test } from "vitest"
import { sweep } from "../src/scheduling/sweep"
import { makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { articleData } from "./content"
import { queryOnce } from "./scratch-database"

let cms: Cms
let actors: Actors

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

const send = (
  actor: Actor,
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: object
) => cms.rest({ method, path, body, headers: actors[actor].headers })

const draft = async () => {
  const { body } = await send("editor", "POST", "/api/articles?draft=true", {
    ...(await articleData(cms.payload)),
    _status: "draft",
  })
  return Object(body).doc.id as number
}

const versionsOf = async (id: number) =>
  (
    await cms.payload.findVersions({
      collection: "articles",
      where: { parent: { equals: id } },
      sort: "-updatedAt",
      depth: 0,
    })
  ).docs

const historyOf = async (id: number) =>
  (
    await cms.payload.find({
      collection: "history",
      where: { kind: { equals: "articles" }, document_id: { equals: String(id) } },
      sort: "id",
      pagination: false,
    })
  ).docs

const deedsOf = async (id: number) =>
  (await historyOf(id)).map(({ actor_name, action }) => `${actor_name} ${action}`)

describe("the history of a text", () => {
  test("says who did what, and from when to when which text was public", async () => {
    const id = await draft()
    const request = { collection: "articles", document_id: String(id) }
    const asked = await send("editor", "POST", "/api/review-requests", request)
    await send("reviewer", "PATCH", `/api/review-requests/${Object(asked.body).doc.id}`, {
      state: "returned",
      answer: "Name a source",
    })
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
    const [published] = await versionsOf(id)
    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: "Only drafted" })
    await send("reviewer", "PATCH", `/api/articles/${id}?unpublishAllLocales=true`, {
      _status: "draft",
    })

    expect(await deedsOf(id)).toEqual([
      "editor review_asked",
      "reviewer review_returned",
      "reviewer published",
      "reviewer taken_back",
    ])
    const [, , public_, back] = await historyOf(id)
    expect(public_).toMatchObject({
      version_id: String(published?.id),
      actor_id: String(actors.reviewer.id),
    })
    expect(String(back?.at) > String(public_?.at)).toBe(true)
    const kept = await cms.payload.findVersionByID({
      collection: "articles",
      id: String(public_?.version_id),
    })
    expect(kept.version.title).toBe("Published title")
  })

  test("tells of an hour that was set, carried out, cancelled or failed", async () => {
    const id = await draft()
    const schedule = async () => {
      const [newest] = await versionsOf(id)
      const { body, status } = await send("reviewer", "POST", "/api/scheduled-publications", {
        collection: "articles",
        document_id: String(id),
        version_id: String(newest?.id),
        action: "publish",
        due_at: new Date(Date.now() + 100).toISOString(),
      })
      expect(status).toBe(201)
      return Object(body).doc.id as number
    }
    const cancelled = await schedule()
    await send("reviewer", "PATCH", `/api/scheduled-publications/${cancelled}`, {
      state: "cancelled",
    })
    await schedule()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await sweep(cms.payload, 60)
    const failing = await schedule()
    await queryOnce(
      cms.databaseUrl,
      "update scheduled_publications set version_hash = 'x' where id = $1",
      [failing]
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    await sweep(cms.payload, 60)

    expect(await deedsOf(id)).toEqual([
      "reviewer scheduled",
      "reviewer schedule_cancelled",
      "reviewer scheduled",
      "reviewer published",
      "reviewer scheduled",
      "The program schedule_failed",
    ])
  })

  test("names who overtook an hour: by a newer one, and by publishing at once", async () => {
    const id = await draft()
    const schedule = async (version_id: unknown) =>
      send("reviewer", "POST", "/api/scheduled-publications", {
        collection: "articles",
        document_id: String(id),
        version_id: String(version_id),
        action: "publish",
        due_at: new Date(Date.now() + 3_600_000).toISOString(),
      })
    const [approved] = await versionsOf(id)
    await schedule(approved?.id)
    expect((await schedule("999999")).status).toBe(400)
    expect(await deedsOf(id)).toEqual(["reviewer scheduled"])
    await schedule(approved?.id)
    await send("admin", "PATCH", `/api/articles/${id}`, { _status: "published" })

    expect(await deedsOf(id)).toEqual([
      "reviewer scheduled",
      "reviewer schedule_overtaken",
      "reviewer scheduled",
      "admin schedule_overtaken",
      "admin published",
    ])
    const overtaken = (await historyOf(id))[1]
    expect(overtaken).toMatchObject({ version_id: String(approved?.id) })
    expect(overtaken?.detail).toMatch(/^to publish on .* \(Indian time\)$/)
  })

  test("says nothing of what was refused", async () => {
    const id = await draft()
    expect(
      (await send("editor", "PATCH", `/api/articles/${id}`, { _status: "published" })).status
    ).toBe(403)
    expect(await deedsOf(id)).toEqual([])
  })

  test("is read by staff, and changed by nobody: not by an administrator, not in the database", async () => {
    const [event] = (await cms.payload.find({ collection: "history", limit: 1 })).docs
    expect(event).toMatchObject({ id: expect.any(Number) })
    for (const actor of ["editor", "reviewer", "admin"] as const) {
      expect((await send(actor, "GET", "/api/history")).status).toBe(200)
      expect(
        (await send(actor, "PATCH", `/api/history/${event?.id}`, { detail: "x" })).status
      ).toBe(403)
      expect((await send(actor, "DELETE", `/api/history/${event?.id}`)).status).toBe(403)
    }
    expect((await send("service", "GET", "/api/history")).status).toBe(403)
    expect((await send("anonymous", "GET", "/api/history")).status).toBe(403)
    await expect(queryOnce(cms.databaseUrl, "update history set detail = 'x'", [])).rejects.toThrow(
      /append-only/
    )
    await expect(queryOnce(cms.databaseUrl, "delete from history", [])).rejects.toThrow(
      /append-only/
    )
  })

  test("has log-ins and changes of accounts", async () => {
    const { docs } = await cms.payload.find({
      collection: "history",
      where: { kind: { equals: "users" } },
      pagination: false,
    })
    expect(docs.map(({ actor_name, action }) => `${actor_name} ${action}`)).toContain(
      "editor logged_in"
    )
  })
})

test("each version names whose words it holds", async () => {
  const id = await draft()
  await send("reviewer", "PATCH", `/api/articles/${id}?draft=true`, { summary: "By the reviewer" })

  const authors = (await versionsOf(id)).map(({ version }) => version.saved_by)

  expect(authors).toEqual([actors.reviewer.id, actors.editor.id])
  const { body } = await send("editor", "PATCH", `/api/articles/${id}?draft=true`, {
    saved_by: actors.admin.id,
  })
  expect(Object(body).doc.saved_by?.id ?? Object(body).doc.saved_by).toBe(actors.editor.id)
  await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
  expect(
    Object((await send("anonymous", "GET", `/api/articles/${id}`)).body).saved_by
  ).toBeUndefined()
})
