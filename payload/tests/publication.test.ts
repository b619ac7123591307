import { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical"
import { beforeAll, describe, expect, test } from "vitest"
import { istDay } from "../src/lib/ist"
import { markdownOf } from "../src/rich-text/to-markdown"
import { makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import {
  articleData,
  conditionData,
  doctorData,
  monographData,
  sourceData,
  VERIFIED,
} from "./content"

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

const dataOf = {
  articles: () => articleData(cms.payload),
  conditions: () => conditionData(cms.payload),
  monographs: () => monographData(cms.payload),
  doctors: async () => doctorData(),
  glossary: async () => ({
    term: `term ${Math.random()}`,
    language: "en" as const,
    clinical_terms: ["a term"],
  }),
}
const collections = ["articles", "conditions", "monographs", "doctors", "glossary"] as const
type Collection = (typeof collections)[number]

const draftOf = async (collection: Collection) => {
  const { body } = await send("editor", "POST", `/api/${collection}?draft=true`, {
    ...(await dataOf[collection]()),
    _status: "draft",
  })
  return Object(body).doc.id as number
}

/** A reviewer also dates what was looked up about a doctor. */
const publicationOf = (collection: Collection) => ({
  ...(collection === "doctors" ? VERIFIED : {}),
  _status: "published",
})

const publishedOf = async (collection: Collection) => {
  const id = await draftOf(collection)
  expect(
    (await send("reviewer", "PATCH", `/api/${collection}/${id}`, publicationOf(collection))).status
  ).toBe(200)
  return id
}

const NEEDS_REVIEWER = {
  status: 403,
  body: { errors: [{ data: { code: "publication_needs_reviewer" } }] },
}
const NOT_ALLOWED = {
  status: 403,
  body: { errors: [{ message: expect.stringMatching(/^You are not allowed to do this/) }] },
}

const live = (collection: Collection, id: number) =>
  cms.payload.findByID({ collection, id, depth: 0, trash: true })

describe.each(collections)("%s", (collection) => {
  test.each([
    ["publish", { _status: "published" }, ""],
    [
      "publish under a draft's flag",
      { _status: "published" },
      "?draft=true&publishAllLocales=true",
    ],
    ["publish one language", { _status: "published" }, "?publishSpecificLocale=en"],
    ["autosave it into the public", { _status: "published" }, "?autosave=true"],
  ])("an editor does not %s", async (_way, change, query) => {
    const id = await draftOf(collection)

    const one = await send("editor", "PATCH", `/api/${collection}/${id}${query}`, change)
    const many = await send(
      "editor",
      "PATCH",
      `/api/${collection}${query}${query ? "&" : "?"}where[id][equals]=${id}`,
      change
    )

    expect(one).toMatchObject(NEEDS_REVIEWER)
    expect(many).toMatchObject({ status: 400, body: { docs: [], errors: [{ id }] } })
    expect(await live(collection, id)).toMatchObject({ _status: "draft" })
    expect((await cms.rest({ path: `/api/${collection}/${id}` })).status).toBe(404)
  })

  test.each([
    ["takes back", { _status: "draft" }, NEEDS_REVIEWER],
    ["throws away", { deletedAt: new Date().toISOString() }, NOT_ALLOWED],
    ["changes", { slug: "changed-by-an-editor" }, NEEDS_REVIEWER],
  ])("an editor never %s what is public", async (_way, change, refused) => {
    const id = await publishedOf(collection)
    const before = await live(collection, id)

    const one = await send("editor", "PATCH", `/api/${collection}/${id}`, change)
    await send("editor", "PATCH", `/api/${collection}?where[id][equals]=${id}`, change)

    expect(one).toMatchObject(refused)
    expect(await live(collection, id)).toEqual(before)
  })

  test("an editor does not take a published document out of the trash", async () => {
    const id = await publishedOf(collection)
    const deletedAt = new Date().toISOString()
    await cms.payload.update({ collection, id, data: { deletedAt } })

    const refused = await send("editor", "PATCH", `/api/${collection}/${id}?trash=true`, {
      deletedAt: null,
    })

    expect(refused).toMatchObject(NEEDS_REVIEWER)
    expect(await live(collection, id)).toMatchObject({ deletedAt })
  })

  test("a reviewer takes back what is public", async () => {
    const id = await publishedOf(collection)

    await send("reviewer", "PATCH", `/api/${collection}/${id}`, { _status: "draft" })

    expect((await cms.rest({ path: `/api/${collection}/${id}` })).status).toBe(404)
  })
})

describe("the stamp", () => {
  test("names who publishes and when, and is not moved by a draft", async () => {
    const today = istDay()
    const id = await publishedOf("articles")

    const article = await cms.payload.findByID({ collection: "articles", id, depth: 0 })
    expect(article.reviewed_by).toBe(actors.reviewer.id)
    // The day in India, at the hour at which it is the same day in London.
    expect(article.reviewed_on).toBe(`${today}T12:00:00.000Z`)
    expect(article.review_due_on?.slice(4)).toBe(`${today.slice(4)}T12:00:00.000Z`)

    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: "Newer" })
    expect(await live("articles", id)).toEqual(article)
  })

  test("of a doctor names who dated the verification", async () => {
    const id = await draftOf("doctors")
    expect(await live("doctors", id)).toMatchObject({ verified_by: null })

    await send("reviewer", "PATCH", `/api/doctors/${id}`, publicationOf("doctors"))

    expect(await live("doctors", id)).toMatchObject({ verified_by: actors.reviewer.id })
  })
})

describe("sources", () => {
  test("that are not graded are cited by drafts, never by what is public", async () => {
    const source = await cms.payload.create({
      collection: "sources",
      data: { ...sourceData(), credibility_grade: "ungraded" },
    })
    const id = await draftOf("articles")
    await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { sources: [source.id] })

    const refused = await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" })
    await send("reviewer", "PATCH", `/api/sources/${source.id}`, { credibility_grade: "high" })
    const accepted = await send("reviewer", "PATCH", `/api/articles/${id}`, {
      _status: "published",
    })

    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: "source_not_graded" } }] },
    })
    expect(accepted.status).toBe(200)
  })

  test("under published content keep their grade and their place", async () => {
    const id = await publishedOf("articles")
    const { sources } = await cms.payload.findByID({ collection: "articles", id, depth: 0 })
    const source = Number(sources[0])
    const path = `/api/sources/${source}`

    const answers = [
      await send("reviewer", "PATCH", path, { credibility_grade: "ungraded" }),
      await send("admin", "PATCH", path, { deletedAt: new Date().toISOString() }),
      await send("admin", "DELETE", path),
    ]

    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409])
    await send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "draft" })
    expect((await send("admin", "DELETE", path)).status).toBe(200)
  })

  test("lose no grade in the moment in which they are published", async () => {
    for (let round = 0; round < 10; round++) {
      const id = await draftOf("articles")
      const { sources } = await cms.payload.findByID({ collection: "articles", id, depth: 0 })
      const source = Number(sources[0])

      const answers = await Promise.all([
        send("reviewer", "PATCH", `/api/articles/${id}`, { _status: "published" }),
        send("reviewer", "PATCH", `/api/sources/${source}`, { credibility_grade: "ungraded" }),
      ])

      const article = await cms.payload.findByID({ collection: "articles", id, depth: 1 })
      expect([article._status, Object(article.sources[0]).credibility_grade]).not.toEqual([
        "published",
        "ungraded",
      ])
      expect(answers.map(({ status }) => status)).toContain(200)
    }
  })

  test("that are graded are not rewritten by an editor", async () => {
    const source = await cms.payload.create({ collection: "sources", data: sourceData() })

    const answer = await send("editor", "PATCH", `/api/sources/${source.id}`, { title: "Other" })

    expect(answer).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: "graded_source_needs_reviewer" } }] },
    })
  })
})

describe("promotion of a prescription medicine", () => {
  const richText = async (markdown: string) =>
    convertMarkdownToLexical({
      editorConfig: await editorConfigFactory.default({ config: cms.payload.config }),
      markdown,
    })

  test.each(["articles", "conditions", "monographs"] as const)(
    "is refused in %s, in each language, also as a draft",
    async (collection) => {
      const molecule = `testomycin${collection}`
      await cms.payload.create({
        collection: "monographs",
        data: { ...(await monographData(cms.payload)), molecule },
      })
      const id = await draftOf(collection)
      const path = `/api/${collection}/${id}?draft=true`
      const before = await cms.payload.findByID({ collection, id, draft: true })

      const answers = [
        await send("editor", "PATCH", path, {
          body: await richText(`**${molecule}** at 20% off.`),
        }),
        await send("reviewer", "PATCH", path, { summary: `${molecule}: order now` }),
        await send("editor", "PATCH", `${path}&locale=hi`, {
          title: "शीर्षक",
          summary: `${molecule} पर 20% की छूट`,
        }),
      ]

      for (const answer of answers) {
        expect(answer).toMatchObject({
          status: 400,
          body: { errors: [{ data: { code: "rx_promotion_refused" } }] },
        })
      }
      expect(await cms.payload.findByID({ collection, id, draft: true })).toEqual(before)
    }
  )

  test("is refused in the monograph that is just being written", async () => {
    const data = await monographData(cms.payload)
    const promoting = { ...data, molecule: "newomycin", summary: "Newomycin, now at a discount" }

    const answers = [
      await send("admin", "POST", "/api/monographs?draft=true", promoting),
      await send("admin", "POST", "/api/monographs?draft=true", {
        ...promoting,
        prescription_only: false,
      }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([400, 201])
  })
})

describe("a draft with a value of the wrong form", () => {
  test.each([
    ["sources", { sources: [999_999] }],
    ["sources", { sources: ["x"] }],
    ["title", { title: 12 }],
  ])("is refused, and the field named: %s %j", async (field, wrong) => {
    const before = await cms.payload.count({ collection: "articles" })
    const data = { ...(await articleData(cms.payload)), _status: "draft" }

    const refused = await send("editor", "POST", "/api/articles?draft=true", { ...data, ...wrong })

    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: field }] } }] },
    })
    expect(await cms.payload.count({ collection: "articles" })).toEqual(before)
    expect((await send("editor", "POST", "/api/articles?draft=true", data)).status).toBe(201)
  })

  test.each([
    ["title", { title: "a\0b" }],
    ["summary.b.0", { summary: { a: 1, b: ["\0"] } }],
  ])("is refused for a character that cannot be stored, at %s", async (field, wrong) => {
    const before = await cms.payload.count({ collection: "articles" })
    const data = { ...(await articleData(cms.payload)), _status: "draft", ...wrong }

    const refused = await send("editor", "POST", "/api/articles?draft=true", data)

    expect(refused).toMatchObject({
      status: 400,
      body: { code: "invalid_request", message: expect.stringMatching(`^${field}: `) },
    })
    expect(await cms.payload.count({ collection: "articles" })).toEqual(before)
  })

  test.each(["2026-02-31", "2026-13-01", "soon"])("is refused with a day like %s", async (day) => {
    const id = await draftOf("articles")
    const path = `/api/articles/${id}?draft=true`
    expect(await send("reviewer", "PATCH", path, { review_due_on: day })).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: "review_due_on" }] } }] },
    })
    expect((await send("reviewer", "PATCH", path, { review_due_on: "2028-02-29" })).status).toBe(
      200
    )
  })

  test("is refused when it changes a document, too", async () => {
    const id = await draftOf("articles")
    const change = await send("editor", "PATCH", `/api/articles/${id}?draft=true`, { title: 12 })
    expect(change.status).toBe(400)
    const unfinished = await send("editor", "PATCH", `/api/articles/${id}?draft=true`, {
      summary: "",
      sources: [],
    })
    expect(unfinished.status).toBe(200)
  })
})

describe("the address of an article", () => {
  test("is made from a long title wherever the cut falls", async () => {
    for (const length of [118, 119, 120, 121]) {
      const letter = "cdef"[length - 118] ?? ""
      const title = `${letter.repeat(length)} ${"b".repeat(20)}`
      const data = { ...(await articleData(cms.payload)), slug: undefined, title, _status: "draft" }
      const { status, body } = await send("editor", "POST", "/api/articles?draft=true", data)
      expect([length, status]).toEqual([length, 201])
      expect(Object(body).doc.slug).toMatch(/^([c-f])\1+(-b+)?$/)
    }
  })

  test("that a document in the trash has is refused with these words", async () => {
    const data = {
      ...(await articleData(cms.payload)),
      slug: "kept-by-the-trash",
      _status: "draft",
    }
    const { body } = await send("editor", "POST", "/api/articles?draft=true", data)
    const { id } = Object(body).doc
    const deletedAt = new Date().toISOString()
    await cms.payload.update({ collection: "articles", id, data: { deletedAt } })

    const again = await send("editor", "POST", "/api/articles?draft=true", data)

    expect(again.status).toBe(400)
    expect(JSON.stringify(again.body)).toContain("A document in the trash has this address")
    await cms.payload.update({
      collection: "articles",
      id,
      data: { deletedAt: null },
      trash: true,
    })
    expect(await live("articles", id)).toMatchObject({ slug: "kept-by-the-trash" })
  })
})

test("a filter over the words of a body is refused", async () => {
  for (const actor of ["editor", "service"] as const) {
    const asked = await send(actor, "GET", "/api/articles?where[body][like]=a")
    expect(asked.status).toBe(400)
    expect(JSON.stringify(asked.body)).toContain("body: a formatted text cannot be filtered")
  }
  expect((await send("editor", "GET", "/api/articles?where[title][like]=a")).status).toBe(200)
})

describe.each(["articles", "conditions", "monographs"] as const)(
  "a language of %s that is begun and not whole",
  (collection) => {
    const newestVersion = async (id: number) => {
      const where = { parent: { equals: id } }
      const { docs } = await cms.payload.findVersions({ collection, where, sort: "-updatedAt" })
      return String(docs[0]?.id)
    }
    const acts = async (id: number) => [
      await send("editor", "POST", "/api/review-requests", {
        collection,
        document_id: String(id),
      }),
      await send("reviewer", "POST", "/api/scheduled-publications", {
        collection,
        document_id: String(id),
        version_id: await newestVersion(id),
        action: "publish",
        due_at: new Date(Date.now() + 600_000).toISOString(),
      }),
      await send("reviewer", "PATCH", `/api/${collection}/${id}`, { _status: "published" }),
    ]

    test("is not asked a review for, scheduled or published, from the page of another", async () => {
      const id = await draftOf(collection)
      const hindi = `/api/${collection}/${id}?draft=true&locale=hi`
      await send("editor", "PATCH", hindi, { title: "शीर्षक" })

      for (const answer of await acts(id)) {
        expect(answer).toMatchObject({
          status: 400,
          body: {
            errors: [{ data: { errors: [{ path: "summary.hi" }, { path: "body.hi" }] } }],
          },
        })
        expect(JSON.stringify(answer.body)).toContain("Summary (हिन्दी)")
      }
      expect((await live(collection, id))._status).toBe("draft")

      await send("editor", "PATCH", hindi, {
        summary: "सार",
        body: (await articleData(cms.payload)).body,
      })
      expect((await acts(id)).map(({ status }) => status)).toEqual([201, 201, 200])
      // A later language that is only drafted leaves what is public alone.
      expect((await send("editor", "PATCH", hindi, { summary: "" })).status).toBe(200)
    })
  }
)

test("a helpline whose Hindi is half written is not published", async () => {
  const { body } = await send("editor", "POST", "/api/helplines?draft=true", {
    name: "A line",
    phone: "1800-00-1",
    purpose: "A purpose",
    kind: "women",
    verified_on: "2026-11-01",
    source_url: "https://example.test/line",
    _status: "draft",
  })
  const path = `/api/helplines/${Object(body).doc.id}`
  await send("editor", "PATCH", `${path}?draft=true&locale=hi`, { name: "हेल्पलाइन" })

  const answer = await send("reviewer", "PATCH", path, { _status: "published" })

  expect(answer).toMatchObject({
    status: 400,
    body: { errors: [{ data: { errors: [{ path: "purpose.hi" }] } }] },
  })
})

describe("a link", () => {
  const bodyWith = (url: string) => ({
    root: {
      type: "root",
      version: 1,
      direction: "ltr",
      format: "",
      indent: 0,
      children: [
        {
          type: "paragraph",
          version: 1,
          children: [
            {
              type: "link",
              version: 3,
              fields: { url, linkType: "custom", newTab: false },
              children: [{ type: "text", version: 1, text: "this page" }],
            },
          ],
        },
      ],
    },
  })

  test.each([
    "javascript:alert(1)",
    " Java\tScript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "/admin",
    "",
  ])("to %j is refused by its field, and never said", async (url) => {
    const id = await draftOf("articles")

    for (const query of ["?draft=true", "?draft=true&locale=hi", ""]) {
      expect(
        await send("reviewer", "PATCH", `/api/articles/${id}${query}`, { body: bodyWith(url) })
      ).toMatchObject({
        status: 400,
        body: { errors: [{ data: { errors: [{ path: "body" }] } }] },
      })
    }
    expect(markdownOf(bodyWith(url))).toBe("this page")
  })

  test.each(["https://x.test/a", "http://x.test", "mailto:a@x.test", "tel:112"])(
    "to %s is kept",
    async (url) => {
      const id = await draftOf("articles")
      const kept = await send("editor", "PATCH", `/api/articles/${id}?draft=true`, {
        body: bodyWith(url),
      })

      expect(kept.status).toBe(200)
      expect(markdownOf(bodyWith(url))).toBe(`[this page](${url})`)
    }
  )
})

test("a doctor's verification on a day that is still to come is not published", async () => {
  const tomorrow = istDay(new Date(Date.now() + 86_400_000))
  const path = `/api/doctors/${await draftOf("doctors")}`
  const verifiedOn = (day: string) =>
    send("reviewer", "PATCH", path, { verified_on: `${day}T12:00:00.000Z`, _status: "published" })

  expect(await verifiedOn(tomorrow)).toMatchObject({
    status: 400,
    body: { errors: [{ data: { errors: [{ path: "verified_on" }] } }] },
  })
  expect((await verifiedOn(istDay())).status).toBe(200)
})
