import type { CollectionConfig } from "payload"
import { beforeAll, describe, expect, test } from "vitest"
import { doctors } from "../src/collections/doctors"
import { labelledInWords } from "../src/lib/in-words"
import { inRupees, paiseOf } from "../src/panel/rupees"
import { sweep } from "../src/scheduling/sweep"
import { makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { articleData, doctorData, sourceData } from "./content"

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
