import { convertLexicalToMarkdown, editorConfigFactory } from "@payloadcms/richtext-lexical"
import { beforeAll, describe, expect, test } from "vitest"
import { articleSeeds } from "../src/seed/content/articles"
import { doctorSeeds } from "../src/seed/content/doctors"
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

const TABLES = ["users", "sources", "doctors", "_doctors_v", "articles", "_articles_v"]

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
    expect(first.slice(0, 3).map((rows) => rows.length)).toEqual([
      3,
      Object.keys(sourceSeeds).length,
      doctorSeeds.length,
    ])
    expect(first[4]).toHaveLength(articleSeeds.length)
    expect(await everything()).toEqual(first)
  })

  test("prints no password and no key", async () => {
    const { output } = await runSeed()

    for (const secret of [
      "CMS_ADMIN_PASSWORD",
      "CMS_EDITOR_PASSWORD",
      "CMS_SERVICE_KEY",
    ] as const) {
      expect(output).not.toContain(cms.settings[secret])
    }
  })

  test("lets the two people log in with the given passwords", async () => {
    for (const [email, password] of [
      ["admin@pulsekart.test", cms.settings.CMS_ADMIN_PASSWORD],
      ["editor@pulsekart.test", cms.settings.CMS_EDITOR_PASSWORD],
    ]) {
      const { status } = await cms.rest({
        method: "POST",
        path: "/api/users/login",
        body: { email, password },
      })
      expect(status).toBe(200)
    }
  })

  test("the service key reads every article and doctor, in English and Hindi", async () => {
    const articles = await asService("/api/articles?limit=0&depth=1")
    const doctors = await asService("/api/doctors?limit=0")
    const hindi = await asService(
      "/api/articles?locale=hi&fallback-locale=none&where[title][exists]=true&limit=0"
    )

    expect(articles.body).toMatchObject({ totalDocs: articleSeeds.length })
    expect(doctors.body).toMatchObject({ totalDocs: doctorSeeds.length })
    expect(hindi.body).toMatchObject({ totalDocs: articleSeeds.filter(({ hi }) => hi).length })
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

    for (const article of docs) {
      const markdown = convertLexicalToMarkdown({ editorConfig, data: article.body })
      const written = articleSeeds.find(({ slug }) => slug === article.slug)?.en.body
      expect(markdown.trim()).toBe(written)
    }
  })
})

describe("the first content", () => {
  test.each(articleSeeds.map((article) => [article.slug, article] as const))(
    "%s is 150 to 300 words, cites a source and gives no dose",
    (_slug, { en, hi, sources }) => {
      for (const text of [en, ...(hi ? [hi] : [])]) {
        const words = text.body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
        expect(words).toBeGreaterThanOrEqual(150)
        expect(words).toBeLessThanOrEqual(300)
        expect(text.summary.length).toBeLessThanOrEqual(400)
        expect(text.body).not.toMatch(/\d\s*(mg|mcg|ml|g|tablets?|drops?|units?|मिग्रा|गोली)\b/i)
      }
      expect(sources.length).toBeGreaterThan(0)
    }
  )

  test("every source is cited, and every registration number says that it is a demo", () => {
    const cited = new Set(articleSeeds.flatMap(({ sources }) => sources))

    expect([...cited].sort()).toEqual(Object.keys(sourceSeeds).sort())
    expect(doctorSeeds.every((doctor) => doctor.registration_number.startsWith("DEMO-"))).toBe(true)
  })
})
