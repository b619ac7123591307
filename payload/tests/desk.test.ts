import type { CollectionConfig } from "payload"
import { beforeAll, describe, expect, test } from "vitest"
import { doctors } from "../src/collections/doctors"
import { labelledInWords } from "../src/lib/in-words"
import { istDay } from "../src/lib/ist"
import { inRupees, paiseOf } from "../src/panel/rupees"
import { countReviewsDue, findReviewsDue } from "../src/review/reviews-due"
import { previewOf } from "../src/rich-text/preview"
import { sweep } from "../src/scheduling/sweep"
import { makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { articleData, doctorData, sourceData } from "./content"
import cases from "./from-editor-to-answer.json"

let cms: Cms
let actors: Actors

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

const send = (actor: Actor, method: "GET" | "POST" | "PATCH", path: string, body?: object) =>
  cms.rest({ method, path, body, headers: actors[actor].headers })

const codeOf = ({ body }: { body: unknown }) => Object(body).errors?.[0]?.data?.code

const draft = async () => {
  const { body } = await send("editor", "POST", "/api/articles?draft=true", {
    ...(await articleData(cms.payload)),
    _status: "draft",
  })
  return Object(body).doc.id as number
}

const ask = (id: number | string, actor: Actor = "editor") =>
  send(actor, "POST", "/api/review-requests", {
    collection: "articles",
    document_id: String(id),
    note: "Is the dose section right?",
  })

const requestsOf = async (id: number) =>
  (
    await cms.payload.find({
      collection: "review-requests",
      where: { document_id: { equals: String(id) } },
      depth: 0,
    })
  ).docs

describe("a review that an editor asks for", () => {
  test("waits in the queue, once however often it is asked for at the same moment", async () => {
    const id = await draft()

    const answers = await Promise.all([ask(id), ask(id), ask(id)])

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual([
      "review_already_asked",
      "review_already_asked",
    ])
    expect(await requestsOf(id)).toMatchObject([
      { state: "open", requested_by: actors.editor.id, note: "Is the dose section right?" },
    ])
  })

  test("ends with the publication", async () => {
    const id = await draft()
    await ask(id)

    const published = await send("reviewer", "PATCH", `/api/articles/${id}`, {
      _status: "published",
    })

    expect(published.status).toBe(200)
    expect(await requestsOf(id)).toMatchObject([{ state: "done", decided_by: actors.reviewer.id }])
  })

  test("stays open while the writer goes on drafting", async () => {
    const id = await draft()
    await ask(id)

    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { summary: "Another summary" })

    expect(await requestsOf(id)).toMatchObject([{ state: "open" }])
  })

  test("comes back with what to change, and can then be asked for again", async () => {
    const id = await draft()
    await ask(id)
    const [request] = await requestsOf(id)
    const to = `/api/review-requests/${request?.id}`

    const wordless = await send("reviewer", "PATCH", to, { state: "returned", answer: " " })
    const byTheEditor = await send("editor", "PATCH", to, { state: "returned", answer: "Fine" })
    const back = await send("reviewer", "PATCH", to, { state: "returned", answer: "Name a source" })
    const twice = await send("reviewer", "PATCH", to, { state: "returned", answer: "Once more" })

    expect([wordless, byTheEditor].map(codeOf)).toEqual([
      "review_decision_refused",
      "review_decision_refused",
    ])
    expect(back.status).toBe(200)
    expect(codeOf(twice)).toBe("review_request_closed")
    expect(await requestsOf(id)).toMatchObject([{ state: "returned", answer: "Name a source" }])
    expect((await ask(id)).status).toBe(201)
  })

  test("names a document that is there, and is nothing for outsiders", async () => {
    expect(codeOf(await ask("99999999"))).toBe("document_not_found")
    const id = await draft()
    expect((await ask(id, "anonymous")).status).toBe(403)
    expect((await ask(id, "service")).status).toBe(403)
    expect((await send("anonymous", "GET", "/api/review-requests")).status).toBe(403)
    expect(await requestsOf(id)).toEqual([])
  })

  test("of an incomplete text is refused with what it lacks", async () => {
    const { body } = await send("editor", "POST", "/api/conditions?draft=true", {
      title: "Chikungunya",
      _status: "draft",
    })
    const { id } = Object(body).doc

    const answer = await send("editor", "POST", "/api/review-requests", {
      collection: "conditions",
      document_id: String(id),
    })

    expect(answer.status).toBe(400)
    const lacking = Object(answer.body).errors[0].data.errors.map(
      ({ path }: { path: string }) => path
    )
    expect(lacking).toEqual(expect.arrayContaining(["summary", "body", "sources", "specialties"]))
    const { totalDocs } = await cms.payload.count({
      collection: "review-requests",
      where: { collection: { equals: "conditions" } },
    })
    expect(totalDocs).toBe(0)
  })

  test("needs no grade and no verification yet: those are a reviewer's", async () => {
    const source = await cms.payload.create({
      collection: "sources",
      data: { ...sourceData(), credibility_grade: "ungraded" },
    })
    const article = await send("editor", "POST", "/api/articles?draft=true", {
      ...(await articleData(cms.payload)),
      sources: [source.id],
      _status: "draft",
    })
    const doctor = await send("editor", "POST", "/api/doctors?draft=true", {
      ...doctorData(),
      _status: "draft",
    })

    const asked = await ask(Object(article.body).doc.id)
    const askedOfDoctor = await send("editor", "POST", "/api/review-requests", {
      collection: "doctors",
      document_id: String(Object(doctor.body).doc.id),
    })

    expect([asked.status, askedOfDoctor.status]).toEqual([201, 201])
  })

  test("stays open while an hour is set, is cancelled or has failed, and ends when it is published", async () => {
    const id = await draft()
    await ask(id)
    const scheduleIt = async () => {
      const { docs } = await cms.payload.findVersions({
        collection: "articles",
        where: { parent: { equals: id } },
        sort: "-updatedAt",
        limit: 1,
      })
      const { status, body } = await send("reviewer", "POST", "/api/scheduled-publications", {
        collection: "articles",
        document_id: String(id),
        version_id: String(docs[0]?.id),
        action: "publish",
        due_at: new Date(Date.now() + 400).toISOString(),
      })
      expect(status).toBe(201)
      return Object(body).doc.id as number
    }
    const state = async () => (await requestsOf(id)).map((request) => request.state)

    const cancelled = await scheduleIt()
    expect(await state()).toEqual(["open"])
    await send("reviewer", "PATCH", `/api/scheduled-publications/${cancelled}`, {
      state: "cancelled",
    })
    expect(await state()).toEqual(["open"])

    await scheduleIt()
    await new Promise((resolve) => setTimeout(resolve, 500))
    await sweep(cms.payload, 60)

    expect(await state()).toEqual(["done"])
    expect(await cms.payload.findByID({ collection: "articles", id, depth: 0 })).toMatchObject({
      _status: "published",
    })
  })
})

test("nobody is offered a form in which to type the id of a document", async () => {
  const { body } = await send("reviewer", "GET", "/api/access")

  const { collections } = Object(body)
  expect(collections["scheduled-publications"].create).toBeUndefined()
  expect(collections["review-requests"].create).toBeUndefined()
  expect(collections.articles.read).toBe(true)
})

describe("a change by a reviewer that names neither draft nor status", () => {
  const publishedWithNewerDraft = async () => {
    const id = await draft()
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: "A newer draft" })
    return id
  }
  const live = (id: number) => cms.payload.findByID({ collection: "articles", id, depth: 0 })

  test("never withdraws a published text under a newer draft", async () => {
    const id = await publishedWithNewerDraft()

    const answer = await send("reviewer", "PATCH", `/api/articles/${id}`, { summary: "Changed" })

    expect(answer.status).toBe(409)
    expect(codeOf(answer)).toBe("publication_unclear")
    expect(await live(id)).toMatchObject({ _status: "published", title: "Published title" })
    expect((await cms.rest({ path: `/api/articles/${id}` })).status).toBe(200)
  })

  test("takes back when it says so", async () => {
    const id = await publishedWithNewerDraft()

    const answer = await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "draft" })

    expect(answer.status).toBe(200)
    expect((await cms.rest({ path: `/api/articles/${id}` })).status).toBe(404)
  })

  test("moves it to the trash, newer draft and all", async () => {
    const id = await publishedWithNewerDraft()

    const trash = { deletedAt: new Date().toISOString() }
    const byEditor = await send("editor", "PATCH", `/api/articles/${id}`, trash)
    expect(byEditor.status).toBe(403)
    expect(await live(id)).toMatchObject({ _status: "published" })

    const answer = await send("admin", "PATCH", `/api/articles/${id}`, trash)

    expect(answer.status).toBe(200)
    expect((await cms.rest({ path: `/api/articles/${id}` })).status).toBe(404)
  })

  test("changes what is public when no draft lies over it", async () => {
    const id = await draft()
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })

    const answer = await send("reviewer", "PATCH", `/api/articles/${id}`, { summary: "Changed" })

    expect(answer.status).toBe(200)
    expect(await live(id)).toMatchObject({ _status: "published", summary: "Changed" })
  })
})

describe("two pages of one text", () => {
  test("the second save is refused with words, and nothing is written over", async () => {
    const id = await draft()
    const { body } = await send("editor", "GET", `/api/articles/${id}?draft=true`)
    const { updatedAt } = Object(body)
    const path = `/api/articles/${id}?draft=true`

    const answers = await Promise.all([
      send("editor", "PATCH", path, { summary: "From tab A", updatedAt }),
      send("editor", "PATCH", path, { title: "From tab B", updatedAt }),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual([
      "newer_version_exists",
    ])
    const saved = Object(answers.find(({ status }) => status === 200)?.body).doc
    const again = await send("editor", "PATCH", path, {
      summary: "From tab A, again",
      updatedAt: saved.updatedAt,
    })
    expect(again.status).toBe(200)
    const published = await send("reviewer", "PATCH", `/api/articles/${id}`, {
      _status: "published",
      updatedAt: Object(again.body).doc.updatedAt,
    })
    expect(published.status).toBe(200)
    const afterwards = await send("reviewer", "PATCH", `/api/articles/${id}`, {
      summary: "Once more",
      updatedAt: Object(published.body).doc.updatedAt,
    })
    expect(afterwards.status).toBe(200)
  })
})

describe("an older version", () => {
  const versionsOf = async (id: number) =>
    (
      await cms.payload.findVersions({
        collection: "articles",
        where: { parent: { equals: id } },
        sort: "-updatedAt",
        depth: 0,
      })
    ).docs
  const withNewerDraft = async () => {
    const id = await draft()
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: "A newer draft" })
    const [newest, older] = await versionsOf(id)
    return { id, newest, path: `/api/articles/versions/${older?.id}` }
  }
  const seen = (version: { version: { updatedAt: string } } | undefined) =>
    `seen_at=${version?.version.updatedAt}`

  test.each(["editor", "reviewer"] as const)(
    "is not restored by a %s over a draft that was not seen, and then as a draft",
    async (actor) => {
      const { id, newest, path } = await withNewerDraft()

      const unseen = await send(actor, "POST", `${path}?draft=true`)
      const early = await send(
        actor,
        "POST",
        `${path}?draft=true&seen_at=${new Date(Date.parse(newest?.version.updatedAt ?? "") - 1).toISOString()}`
      )
      expect([unseen.status, early.status]).toEqual([409, 409])
      expect([unseen, early].map(codeOf)).toEqual(["newer_version_exists", "newer_version_exists"])
      expect((await versionsOf(id))[0]?.id).toBe(newest?.id)

      const answers = await Promise.all([
        send(actor, "POST", `${path}?draft=true&${seen(newest)}`),
        send(actor, "POST", `${path}?draft=true&${seen(newest)}`),
      ])

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const [restored] = await versionsOf(id)
      expect(restored?.version).toMatchObject({
        _status: "draft",
        title: "Published title",
        saved_by: actors[actor].id,
        reviewed_by: actors.reviewer.id,
        review_due_on: newest?.version.review_due_on,
      })
      expect((await cms.rest({ path: `/api/articles/${id}` })).status).toBe(200)
    }
  )

  test("is published at once by a reviewer who saw the draft, and by no editor", async () => {
    const { id, newest, path } = await withNewerDraft()

    const byEditor = await send("editor", "POST", `${path}?${seen(newest)}`)
    const unseen = await send("reviewer", "POST", path)
    const byReviewer = await send("reviewer", "POST", `${path}?${seen(newest)}`)

    expect([byEditor.status, unseen.status, byReviewer.status]).toEqual([403, 409, 200])
    expect((await versionsOf(id))[0]?.version).toMatchObject({
      _status: "published",
      title: "Published title",
    })
  })
})

describe("an editor's own draft", () => {
  const trash = (actor: Actor, id: number) =>
    send(actor, "PATCH", `/api/articles/${id}`, { deletedAt: new Date().toISOString() })
  const isThere = async (id: number) =>
    (await cms.payload.findByID({ collection: "articles", id, disableErrors: true })) !== null

  test("is moved to the trash by her, with its request, and the history says so", async () => {
    const id = await draft()
    await ask(id)

    const answer = await trash("editor", id)

    expect(answer.status).toBe(200)
    expect(await isThere(id)).toBe(false)
    expect(await requestsOf(id)).toMatchObject([{ state: "cancelled" }])
    const { docs } = await cms.payload.find({
      collection: "history",
      where: { kind: { equals: "articles" }, document_id: { equals: String(id) } },
      sort: "id",
    })
    expect(docs.map(({ actor_name, action }) => `${actor_name} ${action}`)).toEqual([
      "editor review_asked",
      "editor review_cancelled",
      "editor trashed",
    ])
    const forGood = await cms.rest({
      method: "DELETE",
      path: `/api/articles/${id}?trash=true`,
      headers: actors.editor.headers,
    })
    expect(forGood.status).toBe(403)
    const back = await send("editor", "PATCH", `/api/articles/${id}?trash=true`, {
      deletedAt: null,
    })
    expect(back.status).toBe(200)
    expect(await isThere(id)).toBe(true)
  })

  test("stays when it was public once, when somebody else wrote in it, or when its hour is set", async () => {
    const takenBack = await draft()
    await send("reviewer", "PATCH", `/api/articles/${takenBack}`, { _status: "published" })
    await send("reviewer", "PATCH", `/api/articles/${takenBack}?unpublishAllLocales=true`, {
      _status: "draft",
    })
    const shared = await draft()
    await send("reviewer", "PATCH", `/api/articles/${shared}?draft=true`, { summary: "Better" })
    const scheduled = await draft()
    const { docs } = await cms.payload.findVersions({
      collection: "articles",
      where: { parent: { equals: scheduled } },
    })
    await send("reviewer", "POST", "/api/scheduled-publications", {
      collection: "articles",
      document_id: String(scheduled),
      version_id: String(docs[0]?.id),
      action: "publish",
      due_at: new Date(Date.now() + 3_600_000).toISOString(),
    })

    for (const id of [takenBack, shared, scheduled]) {
      expect((await trash("editor", id)).status).toBe(403)
      expect(await isThere(id)).toBe(true)
    }
    expect((await trash("reviewer", await draft())).status).toBe(403)
    expect((await trash("service", shared)).status).toBe(403)
  })
})

describe("a review that falls due", () => {
  const DAY_MS = 86_400_000
  const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()
  /** The program publishes without a person, and takes any day. */
  const published = async (title: string, review_due_on: string) =>
    (
      await cms.payload.create({
        collection: "articles",
        data: {
          ...(await articleData(cms.payload)),
          title,
          review_due_on,
          _status: "published",
        },
      })
    ).id
  const newest = (id: number) =>
    cms.payload.findByID({ collection: "articles", id, draft: true, depth: 0 })
  const confirm = async (actor: Actor, id: number, seen_at?: string) =>
    send(actor, "POST", `/api/reviewed-again/articles/${id}`, {
      seen_at: seen_at ?? (await newest(id)).updatedAt,
    })

  test("is listed when it is overdue or within sixty days, the longest overdue first", async () => {
    await published("Due in a year", dayFromNow(365))
    const soon = await published("Due soon", dayFromNow(59))
    const overdue = await published("Overdue", dayFromNow(-2))
    const today = await published("Due today", `${istDay()}T12:00:00.000Z`)
    const late = await published("Due in 62 days", dayFromNow(62))

    const due = (await findReviewsDue(cms.payload)).filter(({ title }) => title.includes("ue"))

    expect(due.map(({ document_id, title, overdue }) => [document_id, title, overdue])).toEqual([
      [String(overdue), "Overdue", true],
      [String(today), "Due today", false],
      [String(soon), "Due soon", false],
    ])
    expect(await countReviewsDue(cms.payload)).toBe((await findReviewsDue(cms.payload)).length)
    expect(due.map(({ document_id }) => document_id)).not.toContain(String(late))
  })

  test("is put off for a year by a reviewer alone, as a published version with nothing changed", async () => {
    const id = await published("Holds", dayFromNow(-2))
    const before = await newest(id)

    const byEditor = await confirm("editor", id)
    const byNobody = await confirm("anonymous", id)
    expect([byEditor, byNobody].map(({ status }) => status)).toEqual([403, 401])
    expect(Object(byEditor.body).code).toBe("publication_needs_reviewer")
    expect(await newest(id)).toEqual(before)

    const answers = await Promise.all([
      confirm("reviewer", id, before.updatedAt),
      confirm("reviewer", id, before.updatedAt),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const after = await newest(id)
    const days = (Date.parse(after.review_due_on ?? "") - Date.now()) / DAY_MS
    expect(days).toBeGreaterThan(363)
    expect(days).toBeLessThan(367)
    expect(after).toMatchObject({
      _status: "published",
      title: before.title,
      body: before.body,
      reviewed_by: actors.reviewer.id,
    })
    const { docs } = await cms.payload.find({
      collection: "history",
      where: { kind: { equals: "articles" }, document_id: { equals: String(id) } },
    })
    expect(docs).toMatchObject([{ action: "reviewed_again", actor_name: "reviewer" }])
    const version = await cms.payload.findVersionByID({
      collection: "articles",
      id: String(docs[0]?.version_id),
    })
    expect(version.version._status).toBe("published")
  })

  test("is not put off for what is not public, or under a draft that nobody reviewed", async () => {
    const drafted = await draft()
    const covered = await published("Covered", dayFromNow(-2))
    await send("editor", "PATCH", `/api/articles/${covered}?draft=true`, { title: "Newer" })

    const answers = [await confirm("reviewer", drafted), await confirm("reviewer", covered)]

    expect(answers.map(({ status }) => status)).toEqual([409, 409])
    expect(answers.map(codeOf)).toEqual(["publication_unclear", "publication_unclear"])
    expect(await cms.payload.findByID({ collection: "articles", id: covered })).toMatchObject({
      title: "Covered",
    })
    expect((await send("reviewer", "POST", "/api/reviewed-again/doctors/1", {})).status).toBe(400)
  })
})

describe("what customers read of a text", () => {
  test("is shown to staff before it is public, and to nobody else", async () => {
    const id = await draft()
    const path = `/api/preview/articles/${id}`

    const { status, body } = await send("editor", "GET", path)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      is_draft: true,
      title: "Published title",
      blocks: [{ kind: "text", lines: ["A body"] }],
    })
    expect((await send("reviewer", "GET", `${path}?locale=hi`)).body).toMatchObject({
      title: null,
      blocks: [],
    })
    expect((await send("service", "GET", path)).status).toBe(403)
    expect((await send("anonymous", "GET", path)).status).toBe(401)
    expect((await send("reviewer", "GET", "/api/preview/users/1")).status).toBe(400)
  })

  test.each(cases)("says what the assistant says: $what", ({ markdown, said }) => {
    const shown = previewOf(markdown).flatMap(({ lines }) => lines)
    for (const line of said.flatMap((piece) => piece.split("\n"))) {
      expect(shown.join("\n")).toContain(line.replace(/^- /, "").replace(/:$/, ""))
    }
  })

  test("has headings, lists and text, each without marks", () => {
    expect(
      previewOf(
        "## What **not** to do\n\n- Give it\n    1. Twice\n\n---\n\n\\>39 [a page](https://x.test) &amp;lt; b"
      )
    ).toEqual([
      { kind: "heading", lines: ["What not to do"] },
      { kind: "list", lines: ["Give it", "Twice"] },
      { kind: "text", lines: [">39 a page &lt; b"] },
    ])
  })
})

describe("the next review of a text", () => {
  const dueOf = async (id: number) =>
    (await cms.payload.findByID({ collection: "articles", id, depth: 0 })).review_due_on

  test("falls due a year after its publication, if nobody gives a day", async () => {
    const id = await draft()
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })

    const days = (Date.parse((await dueOf(id)) ?? "") - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(363)
    expect(days).toBeLessThan(367)
  })

  test("is not a day that has passed", async () => {
    const id = await draft()
    const answer = await send("reviewer", "PATCH", `/api/articles/${id}`, {
      _status: "published",
      review_due_on: "2020-01-01T00:00:00.000Z",
    })

    expect(answer.status).toBe(400)
    expect(Object(answer.body).errors[0].data.errors[0].path).toBe("review_due_on")
    expect((await cms.rest({ path: `/api/articles/${id}` })).status).toBe(404)
  })
})

describe("an empty draft", () => {
  test.each([{}, { title: " " }, { summary: "Words, and no title" }])(
    "is not saved: %j",
    async (data) => {
      const before = (await cms.payload.count({ collection: "articles" })).totalDocs

      const answer = await send("editor", "POST", "/api/articles?draft=true", {
        ...data,
        _status: "draft",
      })

      expect(answer.status).toBe(400)
      expect(codeOf(answer)).toBe("draft_is_empty")
      expect((await cms.payload.count({ collection: "articles" })).totalDocs).toBe(before)
    }
  )

  test("a title alone is enough to begin", async () => {
    const answer = await send("editor", "POST", "/api/articles?draft=true", {
      title: "Only a title yet",
      _status: "draft",
    })
    expect(answer.status).toBe(201)
  })
})

describe("a doctor", () => {
  test("is listed only when somebody has dated the verification", async () => {
    const { body } = await send("editor", "POST", "/api/doctors?draft=true", {
      ...doctorData(),
      _status: "draft",
    })
    const id = Object(body).doc.id as number

    const early = await send("reviewer", "PATCH", `/api/doctors/${id}`, { _status: "published" })
    const verified = await send("reviewer", "PATCH", `/api/doctors/${id}`, {
      _status: "published",
      verified_on: "2026-11-20T00:00:00.000Z",
    })

    expect(early.status).toBe(400)
    expect(codeOf(early)).toBe("doctor_not_verified")
    expect(verified.status).toBe(200)
    const listed = Object((await send("service", "GET", "/api/doctors-search?limit=50")).body)
    expect(listed.doctors.length).toBe(1)
    expect(listed.doctors[0].verified_on).toBe("2026-11-20T00:00:00.000Z")
  })

  test("has a template to be imported from", async () => {
    const response = await cms.send("/api/doctors/import/template")

    expect(response.headers.get("content-disposition")).toContain("doctors.csv")
    const template = await response.text()
    expect(template).toMatch(/^name,qualification,registration_number,council,/)
    expect(template).toContain("general-medicine;cardiology,en;hi,600,in-person;video")
    const imported = await cms.send("/api/doctors/import?dry_run=true", {
      method: "POST",
      headers: { ...actors.editor.headers, "Content-Type": "text/csv" },
      body: template,
    })
    expect(Object(await imported.json()).errors).toEqual([
      {
        row: 2,
        field: "registration_number",
        message: "This is the example of the template. Delete its row.",
      },
    ])
  })
})

test("every field and choice of the panel is labelled in words", () => {
  const labels = labelsOf(labelledInWords(doctors).fields)
  expect(labels).toContain("Registration number")
  expect(labels).toContain("Verified on")
  expect(labels).toContain("In person")
  const all = cms.payload.config.collections
    .filter(({ slug }) => !slug.startsWith("payload-") && slug !== "users")
    .flatMap(({ fields }) => labelsOf(fields))
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((label) => /_/.test(label))).toEqual([])
})

test.each([
  ["600", 60_000],
  ["600.5", 60_050],
  ["0", 0],
  ["0.05", 5],
  ["6,00", undefined],
  ["-1", undefined],
  ["1.005", undefined],
  ["", undefined],
])("a fee of %j rupees is %s paise", (rupees, paise) => {
  expect(paiseOf(rupees)).toBe(paise)
})

test("a fee is shown in rupees", () => {
  expect(inRupees(60_000)).toBe("₹600.00")
})

function labelsOf(fields: CollectionConfig["fields"]): string[] {
  return fields.flatMap((field) => {
    const own = "label" in field && typeof field.label === "string" ? [field.label] : []
    const options =
      field.type === "select"
        ? field.options.map((option) =>
            typeof option === "string" ? option : String(option.label)
          )
        : []
    const inner = "fields" in field ? labelsOf(field.fields) : []
    return [...own, ...options, ...inner]
  })
}
