import { convertLexicalToMarkdown, editorConfigFactory } from "@payloadcms/richtext-lexical"
import { beforeAll, describe, expect, test } from "vitest"
import { articleSeeds } from "../src/seed/content/articles"
import { conditionSeeds } from "../src/seed/content/conditions"
import { doctorSeeds } from "../src/seed/content/doctors"
import { glossarySeeds } from "../src/seed/content/glossary"
import { helplineSeeds } from "../src/seed/content/helplines"
import { monographSeeds } from "../src/seed/content/monographs"
import { sourceSeeds } from "../src/seed/content/sources"
import { startCms, type Cms } from "./cms"
import { runCommand } from "./run-command"
import { queryOnce } from "./scratch-database"

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})

const runSeed = (changes: Record<string, string> = {}) =>
  runCommand("seed/index.ts", { ...cms.settings, ...changes })

const TABLES = [
  "users",
  "sources",
  "doctors",
  "articles",
  "conditions",
  "monographs",
  "glossary",
  "helplines",
  "emergency_replies",
  "_doctors_v",
  "_articles_v",
  "_conditions_v",
  "_monographs_v",
  "_glossary_v",
  "_helplines_v",
  "_emergency_replies_v",
]

const COLLECTIONS = [
  ["articles", articleSeeds],
  ["conditions", conditionSeeds],
  ["monographs", monographSeeds],
] as const

const everything = () =>
  Promise.all(
    TABLES.map((table) =>
      queryOnce<{ id: number; updated_at: Date }>(
        cms.databaseUrl,
        `select id, updated_at from ${table} order by id`
      )
    )
  )

const asService = (path: string, key = cms.settings.CMS_SERVICE_KEY) =>
  cms.rest({ path, headers: { Authorization: `users API-Key ${key}` } })

describe("the seed", () => {
  test("refuses to start without a password, by name, and makes no account", async () => {
    const { code, output } = await runSeed({ CMS_EDITOR_PASSWORD: "" })

    expect(code).toBe(1)
    expect(output).toContain("Missing settings: CMS_EDITOR_PASSWORD.")
    expect((await cms.payload.count({ collection: "users" })).totalDocs).toBe(0)
  })

  test("run by two processes at once it makes everything once, and a third run changes nothing", async () => {
    const results = await Promise.all([runSeed(), runSeed()])
    const first = await everything()
    const third = await runSeed()

    expect([...results, third].map(({ code }) => code)).toEqual([0, 0, 0])
    expect(first.slice(0, 9).map((rows) => rows.length)).toEqual([
      4,
      Object.keys(sourceSeeds).length,
      doctorSeeds.length,
      articleSeeds.length,
      conditionSeeds.length,
      monographSeeds.length,
      glossarySeeds.length,
      helplineSeeds.length,
      0,
    ])
    expect(await everything()).toEqual(first)
  })

  test("prints no password and no key", async () => {
    const { output } = await runSeed()

    for (const secret of [
      "CMS_ADMIN_PASSWORD",
      "CMS_EDITOR_PASSWORD",
      "CMS_REVIEWER_PASSWORD",
      "CMS_SERVICE_KEY",
    ] as const) {
      expect(output).not.toContain(cms.settings[secret])
    }
  })

  test("lets the three people log in with the given passwords", async () => {
    for (const [email, password] of [
      ["admin@pulsekart.test", cms.settings.CMS_ADMIN_PASSWORD],
      ["editor@pulsekart.test", cms.settings.CMS_EDITOR_PASSWORD],
      ["reviewer@pulsekart.test", cms.settings.CMS_REVIEWER_PASSWORD],
    ]) {
      const { status } = await cms.rest({
        method: "POST",
        path: "/api/users/login",
        body: { email, password },
      })
      expect(status).toBe(200)
    }
  })

  test.each(COLLECTIONS)(
    "the service key reads all %s, in English and Hindi",
    async (collection, seeds) => {
      const english = await asService(`/api/${collection}?limit=0&depth=1`)
      const hindi = await asService(
        `/api/${collection}?locale=hi&fallback-locale=none&where[title][exists]=true&limit=0`
      )

      expect(english.body).toMatchObject({ totalDocs: seeds.length })
      expect(hindi.body).toMatchObject({ totalDocs: seeds.filter(({ hi }) => hi).length })
    }
  )

  test("the service key reads the doctors and the glossary, and the words of no reply", async () => {
    const doctors = await asService("/api/doctors?limit=0")
    const glossary = Object((await asService("/api/knowledge/glossary")).body)
    const safety = Object((await asService("/api/knowledge/safety")).body)

    expect(doctors.body).toMatchObject({ totalDocs: doctorSeeds.length })
    expect(glossary.terms).toHaveLength(glossarySeeds.length)
    expect(safety.replies).toEqual([])
  })

  test("a helpline whose number nobody has checked is shown to nobody", async () => {
    const { helplines } = Object((await asService("/api/knowledge/safety")).body)
    const checked = helplineSeeds.filter(({ verified_on }) => verified_on !== null)

    expect(helplines).toHaveLength(2 * checked.length)
    for (const helpline of helplines) {
      const seed = checked.find(({ phone }) => phone === helpline.phone)
      expect(helpline.verified_on).toBe(`${seed?.verified_on}T00:00:00.000Z`)
    }
  })

  test("a new key in the settings replaces the old one", async () => {
    const key = "another key of the commerce service, long enough"
    await runSeed({ CMS_SERVICE_KEY: key })

    expect((await asService("/api/users/me", key)).body).toMatchObject({
      user: { role: "service" },
    })
    expect((await asService("/api/users/me")).body).toMatchObject({ user: null })
  })

  test("leaves an edited and an unpublished document alone", async () => {
    const [edited, hidden] = (await cms.payload.find({ collection: "articles", limit: 2 })).docs
    if (!edited || !hidden) {
      throw new Error("No articles")
    }
    await cms.payload.update({
      collection: "articles",
      id: edited.id,
      data: { title: "Edited by a person" },
    })
    await cms.payload.update({ collection: "articles", id: hidden.id, data: { _status: "draft" } })
    const before = await everything()

    await runSeed({ CMS_SERVICE_KEY: "another key of the commerce service, long enough" })

    expect(await everything()).toEqual(before)
    expect((await asService(`/api/articles/${hidden.id}`)).status).toBe(404)
  })

  test("bodies come back as the Markdown they were written in", async () => {
    const editorConfig = await editorConfigFactory.default({ config: cms.payload.config })
    const { docs } = await cms.payload.find({ collection: "articles", limit: 0 })

    expect(docs).toHaveLength(articleSeeds.length)
    for (const article of docs) {
      const markdown = convertLexicalToMarkdown({ editorConfig, data: article.body })
      const written = articleSeeds.find(({ slug }) => slug === article.slug)?.en.body
      expect(markdown.trim()).toBe(written)
    }
  })
})
