import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { ACTORS, makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms, type RestRequest } from "./cms"
import {
  articleData,
  doctorData,
  DRAFT_TITLE,
  onlyDraft,
  onlyPublished,
  publishedWithDraft,
  sourceData,
  VERIFIED,
} from "./content"

let cms: Cms
let actors: Actors

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

const as = (actor: Actor, request: RestRequest) =>
  cms.rest({ ...request, headers: { ...actors[actor].headers, ...request.headers } })

const STAFF: Actor[] = ["editor", "reviewer", "admin"]
const WRITERS: Actor[] = ["editor", "admin"]
const PUBLISHERS: Actor[] = ["reviewer", "admin"]
const ADMIN: Actor[] = ["admin"]

describe.each(["articles", "doctors"] as const)("%s", (collection) => {
  const titleField = collection === "articles" ? "title" : "name"
  let published: { id: number }
  let draft: { id: number }

  beforeEach(async () => {
    published = await publishedWithDraft(cms.payload, collection)
    draft = await onlyDraft(cms.payload, collection)
  })

  const liveRow = (id: number) =>
    cms.payload.findByID({ collection, id, depth: 0, disableErrors: true })
  const count = async () => (await cms.payload.count({ collection })).totalDocs

  describe.each(ACTORS)("%s", (actor) => {
    test("reads what is published", async () => {
      const one = await as(actor, { path: `/api/${collection}/${published.id}` })
      const list = await as(actor, { path: `/api/${collection}?limit=0` })

      expect(one.status).toBe(200)
      expect(list.status).toBe(200)
      expect(JSON.stringify(one.body)).not.toContain(DRAFT_TITLE)
    })

    test("reads drafts only as staff, by any address", async () => {
      const answers = [
        await as(actor, { path: `/api/${collection}/${published.id}?draft=true` }),
        await as(actor, { path: `/api/${collection}/${draft.id}` }),
        await as(actor, { path: `/api/${collection}/${draft.id}?draft=true` }),
        await as(actor, { path: `/api/${collection}?draft=true&limit=0` }),
        await as(actor, { path: `/api/${collection}?where[_status][equals]=draft&limit=0` }),
        await as(actor, {
          path: `/api/${collection}?draft=true&where[${titleField}][equals]=${DRAFT_TITLE}`,
        }),
        await as(actor, { path: `/api/${collection}?draft=true&locale=all&depth=3&trash=true` }),
      ]
      const versions = await as(actor, { path: `/api/${collection}/versions?limit=0` })

      const seen = JSON.stringify([...answers, versions]).includes(DRAFT_TITLE)
      expect(seen).toBe(STAFF.includes(actor))
      if (!STAFF.includes(actor)) {
        expect(versions.status).toBe(403)
        expect(answers[1]?.status).toBe(404)
      }
    })

    test("cannot guess a draft by counting or filtering unless staff", async () => {
      const { body } = await as(actor, {
        path: `/api/${collection}/count?draft=true&where[${titleField}][equals]=${DRAFT_TITLE}`,
      })

      if (STAFF.includes(actor)) {
        const drafts = await cms.payload.count({
          collection,
          where: { [titleField]: { equals: DRAFT_TITLE } },
        })
        expect(body).toEqual({ totalDocs: drafts.totalDocs })
      } else {
        expect(body).toEqual({ totalDocs: 0 })
      }
    })

    test("creates a draft only as a writer", async () => {
      const before = await count()
      const data = collection === "articles" ? await articleData(cms.payload) : doctorData()

      const { status } = await as(actor, {
        method: "POST",
        path: `/api/${collection}?draft=true`,
        body: data,
      })

      if (WRITERS.includes(actor)) {
        expect(status).toBe(201)
      } else {
        expect(status).toBe(403)
        expect(await count()).toBe(before)
      }
    })

    test("creates a published document only as an administrator", async () => {
      const before = await count()
      const data =
        collection === "articles"
          ? await articleData(cms.payload)
          : { ...doctorData(), ...VERIFIED }

      const { status } = await as(actor, {
        method: "POST",
        path: `/api/${collection}`,
        body: { ...data, _status: "published" },
      })

      if (ADMIN.includes(actor)) {
        expect(status).toBe(201)
      } else {
        expect(status).toBe(403)
        expect(await count()).toBe(before)
      }
    })

    test("saves a draft over a published document only as staff, and nothing goes live", async () => {
      const before = await liveRow(published.id)

      const { status } = await as(actor, {
        method: "PATCH",
        path: `/api/${collection}/${published.id}?draft=true`,
        body: { [titleField]: "A newer draft" },
      })

      if (STAFF.includes(actor)) {
        expect(status).toBe(200)
      } else {
        expect(status).toBe(403)
      }
      expect(await liveRow(published.id)).toEqual(before)
    })

    test.each(["PATCH of one", "PATCH of many", "restored version"])(
      "changes what is live only as a reviewer or administrator: %s",
      async (way) => {
        const before = await liveRow(published.id)
        const versions = await cms.payload.findVersions({
          collection,
          where: { parent: { equals: published.id }, "version._status": { equals: "published" } },
        })
        const newest = await cms.payload.findByID({ collection, id: published.id, draft: true })
        const change = { [titleField]: "Changed at once", _status: "published" }
        const requests: Record<string, RestRequest> = {
          "PATCH of one": {
            method: "PATCH",
            path: `/api/${collection}/${published.id}`,
            body: change,
          },
          "PATCH of many": {
            method: "PATCH",
            path: `/api/${collection}?where[id][equals]=${published.id}`,
            body: change,
          },
          "restored version": {
            method: "POST",
            path: `/api/${collection}/versions/${versions.docs[0]?.id}?seen_at=${newest.updatedAt}`,
          },
        }
        const request = requests[way]
        if (!request) {
          throw new Error(`No request for ${way}`)
        }

        const { status } = await as(actor, request)

        if (PUBLISHERS.includes(actor)) {
          expect(status).toBe(200)
          expect(await liveRow(published.id)).not.toEqual(before)
        } else {
          // Whom Payload lets at a list is told of each document that it may not change.
          expect(status).toBe(way === "PATCH of many" && actor === "editor" ? 400 : 403)
          expect(await liveRow(published.id)).toEqual(before)
        }
      }
    )

    test("an edit that is not marked as a draft reaches the public only by a publisher", async () => {
      const unchanged = await onlyPublished(cms.payload, collection)
      for (const { id } of [published, unchanged]) {
        const { status } = await as(actor, {
          method: "PATCH",
          path: `/api/${collection}/${id}`,
          body: { [titleField]: "Changed at once" },
        })

        const { body } = await as("anonymous", { path: `/api/${collection}/${id}` })
        if (PUBLISHERS.includes(actor)) {
          // Over a newer draft it does not say whether to publish or to take back.
          expect(status).toBe(id === unchanged.id ? 200 : 409)
        } else {
          expect(JSON.stringify(body)).not.toContain("Changed at once")
        }
      }
      if (!PUBLISHERS.includes(actor)) {
        expect(await liveRow(unchanged.id)).toEqual(unchanged)
      }
    })

    test("deletes only as an administrator", async () => {
      const one = await as(actor, {
        method: "DELETE",
        path: `/api/${collection}/${published.id}`,
      })
      const many = await as(actor, {
        method: "DELETE",
        path: `/api/${collection}?where[id][equals]=${draft.id}`,
      })

      if (ADMIN.includes(actor)) {
        expect([one.status, many.status]).toEqual([200, 200])
        expect(await liveRow(published.id)).toBeNull()
      } else {
        expect([one.status, many.status]).toEqual([403, 403])
        expect(await liveRow(published.id)).toMatchObject({ id: published.id })
        expect(await liveRow(draft.id)).toMatchObject({ id: draft.id })
      }
    })
  })

  test("an article or doctor taken back is no longer readable with the service key", async () => {
    await as("admin", {
      method: "PATCH",
      path: `/api/${collection}/${published.id}`,
      body: { _status: "draft" },
    })

    const one = await as("service", { path: `/api/${collection}/${published.id}` })
    const asDraft = await as("service", { path: `/api/${collection}/${published.id}?draft=true` })

    expect(one.status).toBe(404)
    expect(asDraft.status).toBe(404)
  })
})

describe("review fields", () => {
  test("an editor cannot record a review or a verification", async () => {
    const article = await onlyDraft(cms.payload, "articles")
    const doctor = await onlyDraft(cms.payload, "doctors")

    await as("editor", {
      method: "PATCH",
      path: `/api/articles/${article.id}?draft=true`,
      body: { reviewed_by: actors.reviewer.id, reviewed_on: "2026-11-01" },
    })
    await as("editor", {
      method: "PATCH",
      path: `/api/doctors/${doctor.id}?draft=true`,
      body: { verified_by: actors.reviewer.id, verified_on: "2026-11-01" },
    })

    const after = await cms.payload.findByID({
      collection: "articles",
      id: article.id,
      draft: true,
    })
    expect([after.reviewed_by ?? null, after.reviewed_on ?? null]).toEqual([null, null])
    const afterDoctor = await cms.payload.findByID({
      collection: "doctors",
      id: doctor.id,
      draft: true,
    })
    expect([afterDoctor.verified_by ?? null, afterDoctor.verified_on ?? null]).toEqual([null, null])
  })

  test("a reader who follows the reviewer sees an id and no account", async () => {
    const article = await publishedWithDraft(cms.payload, "articles")
    await as("reviewer", {
      method: "PATCH",
      path: `/api/articles/${article.id}`,
      body: { reviewed_by: actors.reviewer.id, reviewed_on: "2026-11-01", _status: "published" },
    })

    for (const actor of ["anonymous", "service"] as const) {
      const { body } = await as(actor, { path: `/api/articles/${article.id}?depth=3` })
      expect(body).toMatchObject({ reviewed_by: actors.reviewer.id })
      expect(JSON.stringify(body)).not.toContain("@example.test")
    }
  })
})

describe("sources", () => {
  describe.each(ACTORS)("%s", (actor) => {
    test("reads; creates as a writer; grades as a reviewer; deletes as an administrator", async () => {
      const source = await cms.payload.create({
        collection: "sources",
        data: { ...sourceData(), credibility_grade: "ungraded" },
      })
      const path = `/api/sources/${source.id}`
      const row = () =>
        cms.payload.findByID({ collection: "sources", id: source.id, disableErrors: true })

      expect((await as(actor, { path })).status).toBe(200)

      const created = await as(actor, {
        method: "POST",
        path: "/api/sources",
        body: { ...sourceData(), credibility_grade: "high" },
      })
      expect(created.status).toBe(WRITERS.includes(actor) ? 201 : 403)
      if (actor === "editor") {
        expect(created.body).toMatchObject({ doc: { credibility_grade: "ungraded" } })
      }

      const renamed = await as(actor, { method: "PATCH", path, body: { title: "Renamed" } })
      expect(renamed.status).toBe(STAFF.includes(actor) ? 200 : 403)
      expect((await row())?.title === "Renamed").toBe(STAFF.includes(actor))

      await as(actor, { method: "PATCH", path, body: { credibility_grade: "high" } })
      expect((await row())?.credibility_grade === "high").toBe(PUBLISHERS.includes(actor))

      const removed = await as(actor, { method: "DELETE", path })
      expect(removed.status).toBe(ADMIN.includes(actor) ? 200 : 403)
      expect((await row()) === null).toBe(ADMIN.includes(actor))
    })
  })
})

describe("users", () => {
  const passwordOf = (name: string) => ({
    email: `${name}@example.test`,
    password: "a long enough password",
    name,
  })

  describe.each(ACTORS)("%s", (actor) => {
    test("reads accounts: an administrator all, staff their colleagues, a service its own, the public none", async () => {
      const { status, body } = await as(actor, { path: "/api/users?limit=0" })

      if (actor === "anonymous") {
        expect(status).toBe(403)
      } else if (actor === "admin") {
        expect(JSON.stringify(body)).toContain("service@example.test")
      } else if (actor === "service") {
        expect(body).toMatchObject({ docs: [{ id: actors[actor].id }], totalDocs: 1 })
      } else {
        expect(JSON.stringify(body)).toContain("reviewer@example.test")
        expect(JSON.stringify(body)).not.toContain('"role":"service"')
      }
      expect(JSON.stringify(body)).not.toMatch(/"(apiKey|apiKeyIndex|hash|salt)":"/)
    })

    test("creates, changes and deletes accounts of others only as an administrator", async () => {
      const other = await cms.payload.create({
        collection: "users",
        data: { ...passwordOf(`other-${actor}`), role: "editor" },
      })
      const path = `/api/users/${other.id}`

      const created = await as(actor, {
        method: "POST",
        path: "/api/users",
        body: { ...passwordOf(`made-by-${actor}`), role: "admin" },
      })
      const changed = await as(actor, {
        method: "PATCH",
        path,
        body: { name: "Renamed", password: "a password chosen by somebody else" },
      })
      const removed = await as(actor, { method: "DELETE", path })

      const allowed = ADMIN.includes(actor)
      expect(created.status).toBe(allowed ? 201 : 403)
      expect(changed.status).toBe(allowed ? 200 : 403)
      expect(removed.status).toBe(allowed ? 200 : 403)
      if (!allowed) {
        const row = await cms.payload.findByID({ collection: "users", id: other.id })
        expect(row.name).toBe(`other-${actor}`)
      }
    })
  })

  test("a name and an address of log-in are changed by an administrator, with both on record", async () => {
    const { id } = await cms.payload.create({
      collection: "users",
      data: { ...passwordOf("known-by-name"), role: "editor" },
    })
    const moved = { name: "Somebody Else", email: "moved@example.test" }

    await as("editor", { method: "PATCH", path: `/api/users/${actors.editor.id}`, body: moved })

    const own = await cms.payload.findByID({ collection: "users", id: actors.editor.id ?? 0 })
    expect(own).toMatchObject({ name: "editor", email: "editor@example.test" })
    const password = { password: "a longer password of my own" }
    const path = `/api/users/${id}`
    expect((await as("editor", { method: "PATCH", path, body: password })).status).toBe(403)
    expect((await as("admin", { method: "PATCH", path, body: moved })).status).toBe(200)
    const { docs } = await cms.payload.find({
      collection: "history",
      where: { document_id: { equals: String(id) }, action: { equals: "account_changed" } },
    })
    expect(docs.map(({ detail }) => detail)).toEqual([
      "editor; name: known-by-name -> Somebody Else; email: known-by-name@example.test -> moved@example.test",
    ])
  })

  test.each(["editor", "reviewer", "service"] as const)(
    "%s cannot raise its own role or give itself a key",
    async (actor) => {
      await as(actor, {
        method: "PATCH",
        path: `/api/users/${actors[actor].id}`,
        body: { role: "admin", enableAPIKey: true, apiKey: "a key of my own, long enough to work" },
      })

      const row = await cms.payload.findByID({ collection: "users", id: actors[actor].id ?? 0 })
      expect(row.role).toBe(actor)
      const withOwnKey = await cms.rest({
        path: "/api/users/me",
        headers: { Authorization: "users API-Key a key of my own, long enough to work" },
      })
      expect(withOwnKey.body).toMatchObject({ user: null })
    }
  )

  test("the service account knows itself by its key and cannot log in by password", async () => {
    const me = await as("service", { path: "/api/users/me" })
    const login = await cms.rest({
      method: "POST",
      path: "/api/users/login",
      body: { email: "service@example.test", password: "a password of the tests" },
    })

    expect(me.body).toMatchObject({ user: { role: "service" } })
    expect(login.status).toBe(403)
    expect(JSON.stringify(login.body)).not.toContain("token")
  })

  test("a withdrawn role ends at once, also for a session that is open", async () => {
    const email = "leaver@example.test"
    const password = "a long enough password"
    const leaver = await cms.payload.create({
      collection: "users",
      data: { email, password, name: "Leaver", role: "admin" },
    })
    const login = await cms.rest({
      method: "POST",
      path: "/api/users/login",
      body: { email, password },
    })
    const headers = { Authorization: `JWT ${Reflect.get(Object(login.body), "token")}` }
    expect(await cms.rest({ path: "/api/users", headers })).toMatchObject({ status: 200 })

    await cms.payload.update({ collection: "users", id: leaver.id, data: { role: "service" } })

    const { body } = await cms.rest({ path: "/api/users", headers })
    expect(JSON.stringify(body)).not.toContain("admin@example.test")
  })
})

describe("Payload's own doors", () => {
  test("edit locks are closed to the service account and the public", async () => {
    for (const actor of ["anonymous", "service"] as const) {
      const read = await as(actor, { path: "/api/payload-locked-documents" })
      const made = await as(actor, {
        method: "POST",
        path: "/api/payload-locked-documents",
        body: { user: { relationTo: "users", value: actors.admin.id } },
      })
      expect([read.status, made.status]).toEqual([403, 403])
    }
    expect((await cms.payload.count({ collection: "payload-locked-documents" })).totalDocs).toBe(0)
  })

  test.each(ACTORS)("jobs and GraphQL do not answer %s", async (actor) => {
    const answers = [
      await as(actor, { path: "/api/payload-jobs/run" }),
      await as(actor, { path: "/api/payload-jobs/handle-schedules" }),
      await as(actor, { method: "POST", path: "/api/graphql", body: { query: "{__typename}" } }),
      await as(actor, { path: "/api/graphql-playground" }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test("a session cookie sent from another site is not a session", async () => {
    const token = actors.admin.headers.Authorization?.replace("JWT ", "")
    const cookie = { Cookie: `pulsekart-cms-token=${token}` }

    const own = await cms.rest({
      path: "/api/users",
      headers: { ...cookie, Origin: cms.settings.CMS_URL },
    })
    const foreign = await cms.rest({
      path: "/api/users",
      headers: { ...cookie, Origin: "https://elsewhere.test" },
    })

    expect(own.status).toBe(200)
    expect(foreign.status).toBe(403)
  })
})
