import { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical"
import type { RequiredDataFromCollectionSlug } from "payload"
import { beforeAll, describe, expect, test } from "vitest"
import { ACTORS, makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { startShop } from "./shop"
import { markdownOf } from "../src/rich-text/to-markdown"
import { articleData, conditionData, monographData, sourceData } from "./content"
import cases from "./from-editor-to-answer.json"

let cms: Cms
let actors: Actors

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

const get = (path: string, actor: Actor = "service") =>
  cms.rest({ path, headers: actors[actor].headers })

const read = async (collection: string, id: number, locale = "en") =>
  (await get(`/api/knowledge/documents/${collection}/${id}?locale=${locale}`)).body

const check = async (documents: object[]) => {
  const { body } = await cms.rest({
    method: "POST",
    path: "/api/knowledge/check",
    headers: actors.service.headers,
    body: { documents },
  })
  return body
}

const richText = async (markdown: string) =>
  convertMarkdownToLexical({
    editorConfig: await editorConfigFactory.default({ config: cms.payload.config }),
    markdown,
  })

const publish = async (changes: Partial<RequiredDataFromCollectionSlug<"articles">> = {}) =>
  cms.payload.create({
    collection: "articles",
    data: { ...(await articleData(cms.payload)), ...changes, _status: "published" },
    depth: 0,
  })

const claimOf = async (id: number, locale = "en") => {
  const document = Object(await read("articles", id, locale))
  return { collection: "articles", id: document.id, locale, version_hash: document.version_hash }
}

describe("a document", () => {
  test("is told as Markdown with its sources and a hash", async () => {
    const body = "Before.\n\n## Signs\n\n- One\n- **Two**\n\nAfter."
    const source = await cms.payload.create({
      collection: "sources",
      data: { ...sourceData(), credibility_grade: "high" },
    })
    const article = await publish({
      body: await richText(body),
      sources: [source.id],
      medicine_keywords: ["paracetamol"],
      condition_keywords: ["fever"],
    })

    expect(await read("articles", article.id)).toEqual({
      collection: "articles",
      id: String(article.id),
      locale: "en",
      slug: article.slug,
      title: article.title,
      summary: article.summary,
      markdown: body,
      molecule: null,
      keywords: ["paracetamol", "fever"],
      specialties: [],
      sources: [
        {
          id: String(source.id),
          title: source.title,
          publisher: source.publisher,
          url: source.url,
          credibility_grade: "high",
        },
      ],
      reviewed_on: null,
      review_due_on: null,
      updated_at: article.updatedAt,
      version_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  describe("says to a customer what its writer wrote", () => {
    type Node = { type: string; version: number }
    const text = (words: string, format = 0) => ({ type: "text", version: 1, text: words, format })
    const node = (type: string, children: Node[], more: object = {}) => ({
      type,
      version: 1,
      direction: null,
      format: "" as const,
      indent: 0,
      children,
      ...more,
    })
    const body = (...children: ReturnType<typeof node>[]) => ({ root: node("root", children) })
    const paragraph = (...children: Node[]) => node("paragraph", children)
    const item = (...children: Node[]) => node("listitem", children, { value: 1 })
    const list = (listType: string, ...items: Node[]) =>
      node("list", items, { listType, tag: listType === "number" ? "ol" : "ul", start: 1 })
    const [BOLD, ITALIC, STRUCK, SUB, SUPER] = [1, 2, 4, 32, 64]

    // The shop proves on the same cases what it says of them.
    test.each(cases)("$what", ({ written, markdown }) => {
      expect(markdownOf({ root: { type: "root", children: written } })).toBe(markdown)
    })

    test("in every look that the editor has, as it was stored", async () => {
      const { id } = await publish({
        body: body(
          node("heading", [text("Signs <of> it")], { tag: "h2" }),
          paragraph(
            text("Below 10"),
            text("5", SUPER),
            text(" H"),
            text("2", SUB),
            text("O, a baby <three months or >39. "),
            text("Never", BOLD),
            text(" once", ITALIC)
          ),
          list(
            "bullet",
            item(text("One")),
            item(list("number", item(text("Two")), item(text("Three"))))
          ),
          node("horizontalrule", []),
          paragraph(
            node("link", [text("A page")], {
              fields: { url: "https://x.test/a_b(c)", linkType: "custom", newTab: false },
            })
          )
        ),
      })
      expect(await read("articles", id)).toMatchObject({
        markdown:
          "## Signs &lt;of> it\n\nBelow 10⁵ H₂O, a baby &lt;three months or >39. **Never** *once*\n\n" +
          "- One\n    1. Two\n    2. Three\n\n---\n\n[A page](https://x.test/a_b%28c%29)",
      })
    })

    test("struck-out words never: not published, and not said where they once were", async () => {
      const written = body(
        paragraph(text("Rest at home. "), text("Give aspirin to children.", STRUCK))
      )
      const { id } = await cms.payload.create({
        collection: "articles",
        data: { ...(await articleData(cms.payload)), body: written },
        draft: true,
      })
      const answer = await cms.rest({
        method: "PATCH",
        path: `/api/articles/${id}`,
        headers: actors.reviewer.headers,
        body: { _status: "published" },
      })

      expect(answer.status).toBe(400)
      expect(Object(answer.body).errors[0].data.errors).toEqual([
        {
          path: "body",
          label: "Body",
          message: expect.stringContaining("“Give aspirin to children.” is struck out"),
        },
      ])
      expect(markdownOf(written)).toBe("Rest at home.")
    })

    test("with no button whose work would be lost", async () => {
      const field = cms.payload.collections.articles.config.fields.find(
        (one) => "name" in one && one.name === "body"
      )
      const features = Object(field).editor.editorConfig.resolvedFeatureMap
      expect([...features.keys()].sort()).toEqual([
        "bold",
        "heading",
        "horizontalRule",
        "indent",
        "italic",
        "link",
        "orderedList",
        "paragraph",
        "subscript",
        "superscript",
        "toolbarFixed",
        "toolbarInline",
        "unorderedList",
      ])
    })
  })

  test("carries what is its collection's own", async () => {
    const condition = await cms.payload.create({
      collection: "conditions",
      data: { ...(await conditionData(cms.payload)), _status: "published" },
    })
    const monograph = await cms.payload.create({
      collection: "monographs",
      data: { ...(await monographData(cms.payload)), _status: "published" },
    })

    expect(await read("conditions", condition.id)).toMatchObject({
      keywords: condition.names,
      specialties: condition.specialties,
      molecule: null,
    })
    expect(await read("monographs", monograph.id)).toMatchObject({
      molecule: monograph.molecule,
      keywords: [monograph.molecule, monograph.medicine_class],
    })
  })

  test("in Hindi is there only once it is translated and published", async () => {
    const article = await publish()
    const path = `/api/knowledge/documents/articles/${article.id}?locale=hi`
    const hindi = { title: "शीर्षक", summary: "सार", body: await richText("पाठ") }

    expect(await get(path)).toMatchObject({
      status: 404,
      body: { code: "document_not_published" },
    })
    await cms.payload.update({
      collection: "articles",
      id: article.id,
      locale: "hi",
      data: hindi,
      draft: true,
    })
    expect((await get(path)).status).toBe(404)
    await cms.payload.update({
      collection: "articles",
      id: article.id,
      locale: "hi",
      data: { ...hindi, _status: "published" },
    })
    expect((await get(path)).body).toMatchObject({ title: "शीर्षक", markdown: "पाठ" })
    expect(await read("articles", article.id)).toMatchObject({ title: article.title })
  })

  test.each(["unpublished", "trashed", "deleted", "drafted"] as const)(
    "is gone once it is %s, unless it is only drafted over",
    async (fate) => {
      const { id } = await publish()
      const claim = await claimOf(id)
      const fates = {
        unpublished: () =>
          cms.payload.update({ collection: "articles", id, data: { _status: "draft" } }),
        trashed: () =>
          cms.payload.update({
            collection: "articles",
            id,
            data: { deletedAt: new Date().toISOString() },
          }),
        deleted: () => cms.payload.delete({ collection: "articles", id }),
        drafted: () =>
          cms.payload.update({ collection: "articles", id, data: { title: "New" }, draft: true }),
      }
      const isListed = async () =>
        JSON.stringify((await get("/api/knowledge/manifest")).body).includes(claim.version_hash)
      expect([await check([claim]), await isListed()]).toEqual([{ current: [true] }, true])

      await fates[fate]()

      const stays = fate === "drafted"
      const answer = await get(`/api/knowledge/documents/articles/${id}`)
      expect(answer.status).toBe(stays ? 200 : 404)
      expect([await check([claim]), await isListed()]).toEqual([{ current: [stays] }, stays])
      expect((await get(`/api/articles/${id}?trash=true&draft=true`)).status).toBe(
        stays ? 200 : 404
      )
    }
  )

  test("has a new hash when a source it cites changes, and the old one is no longer current", async () => {
    const { id, sources } = await publish()
    const before = await claimOf(id)
    await cms.payload.update({
      collection: "sources",
      id: Number(sources[0]),
      data: { credibility_grade: "high" },
    })
    const after = await claimOf(id)

    expect(after.version_hash).not.toBe(before.version_hash)
    expect(await check([before, after, { ...after, locale: "hi" }])).toEqual({
      current: [false, true, false],
    })
  })

  test("keeps its hash when it is saved as it is", async () => {
    const { id } = await publish()
    const before = await claimOf(id)
    await cms.payload.update({ collection: "articles", id, data: { _status: "published" } })

    expect(await claimOf(id)).toEqual(before)
  })
})

test("the pages of the manifest hold every published document once", async () => {
  await publish()
  await publish()
  const whole = Object(await (await get("/api/knowledge/manifest")).body)
  expect(whole.next).toBeNull()

  const seen: unknown[] = []
  let after: string | null = ""
  while (after !== null) {
    const query: string = `limit=2${after ? `&after=${after}` : ""}`
    const page = Object((await get(`/api/knowledge/manifest?${query}`)).body)
    seen.push(...page.documents)
    after = page.next
  }

  const byName = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  expect(seen.sort(byName)).toEqual([...whole.documents].sort(byName))
})

test("safety content: enabled and published patterns, replies and helplines in their languages", async () => {
  const shop = await startShop()
  const helpline = await cms.payload.create({
    collection: "helplines",
    data: {
      name: "All emergencies",
      phone: "112",
      purpose: "Police, fire and ambulance",
      kind: "all_emergencies",
      verified_on: "2026-11-01",
      source_url: "https://112.gov.in",
      _status: "published",
    },
  })
  const reply = { title: "Call 112", body: "Call now.", helplines: [helpline.id] }
  await cms.payload.create({
    collection: "emergency-replies",
    data: { ...reply, topic: "stroke", _status: "published" },
  })
  await cms.payload.create({
    collection: "emergency-replies",
    data: { ...reply, topic: "seizure" },
    draft: true,
  })
  for (const [name, enabled, _status] of [
    ["on", true, "published"],
    ["off", false, "published"],
    ["draft", true, "draft"],
  ] as const) {
    await cms.payload.create({
      collection: "red-flag-patterns",
      data: {
        name,
        enabled,
        _status,
        topic: "stroke",
        language: "en",
        all_of: [{ any_of: ["face", "mouth"] }, { any_of: ["drooping"] }],
      },
    })
  }

  shop.stop()

  const { body } = await get("/api/knowledge/safety")
  expect(body).toEqual({
    patterns: [
      {
        id: expect.any(String),
        name: "on",
        topic: "stroke",
        language: "en",
        all_of: [{ any_of: ["face", "mouth"] }, { any_of: ["drooping"] }],
      },
    ],
    replies: [
      expect.objectContaining({
        topic: "stroke",
        locale: "en",
        helplines: [String(helpline.id)],
      }),
    ],
    helplines: [expect.objectContaining({ phone: "112", locale: "en" })],
    version_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test("the glossary tells published terms", async () => {
  const term = { term: "sugar", language: "hinglish", clinical_terms: ["diabetes"] } as const
  const data = { ...term, clinical_terms: ["diabetes"] }
  await cms.payload.create({ collection: "glossary", data: { ...data, _status: "published" } })
  await cms.payload.create({ collection: "glossary", data: { ...data, term: "bp" }, draft: true })

  expect((await get("/api/knowledge/glossary")).body).toEqual({
    terms: [term],
    version_hash: expect.any(String),
  })
})

describe.each(ACTORS)("%s", (actor) => {
  const UNPUBLISHED = "documents/articles/99999"
  test.each([UNPUBLISHED, "manifest", "safety", "glossary"])(
    "reads knowledge/%s only with the service key or as staff",
    async (path) => {
      const { status } = await get(`/api/knowledge/${path}`, actor)

      expect(status).toBe(actor === "anonymous" ? 401 : path === UNPUBLISHED ? 404 : 200)
    }
  )
})

test.each([
  ["/api/knowledge/documents/users/1", 400],
  ["/api/knowledge/documents/articles/1?locale=fr", 400],
  ["/api/knowledge/documents/articles/x", 404],
  ["/api/knowledge/documents/articles/99999999999", 404],
  ["/api/knowledge/manifest?limit=101", 400],
  ["/api/knowledge/manifest?after=users:1", 400],
])("%s is refused with %i", async (path, status) => {
  expect((await get(path)).status).toBe(status)
})

test.each([{}, { documents: [{ collection: "users" }] }, { documents: Array(101).fill({}) }])(
  "a check of %j is refused",
  async (body) => {
    const answer = await cms.rest({
      method: "POST",
      path: "/api/knowledge/check",
      headers: actors.service.headers,
      body,
    })
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } })
  }
)
