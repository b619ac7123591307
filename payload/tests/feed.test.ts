import { Client } from "pg"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { startCms, type Cms } from "./cms"
import { articleData, monographData } from "./content"
import { runCommand } from "./run-command"
import { createScratchDatabase, queryOnce } from "./scratch-database"
import { testSettings } from "./settings"

const FEED_PASSWORD = "the password of the feed in tests"
let cms: Cms

beforeAll(async () => {
  cms = await startCms()
  await runCommand("scripts/migrate.ts", { ...cms.settings, CMS_FEED_PASSWORD: FEED_PASSWORD })
})

const outbox = async () => {
  const rows = await queryOnce<{ collection: string; document_id: string }>(
    cms.databaseUrl,
    "select collection, document_id from content_feed.outbox order by seq"
  )
  return [...new Set(rows.map((row) => `${row.collection} ${row.document_id}`))]
}

/** Rows that give way to those of documents that were edited themselves. */
const following = async () => {
  const rows = await queryOnce<{ name: string }>(
    cms.databaseUrl,
    "select collection || ' ' || document_id as name from content_feed.outbox where follows"
  )
  return rows.map(({ name }) => name)
}

const asFeed = (databaseUrl = cms.databaseUrl) => {
  const url = new URL(databaseUrl)
  url.username = "pulsekart_feed"
  url.password = FEED_PASSWORD
  return url.toString()
}

describe("a change", () => {
  beforeEach(async () => {
    await queryOnce(cms.databaseUrl, "delete from content_feed.outbox")
  })

  test("is noted at creation, publication, unpublication, trash and deletion", async () => {
    const { id } = await cms.payload.create({
      collection: "articles",
      data: await articleData(cms.payload),
      draft: true,
    })
    const steps = [
      () => cms.payload.update({ collection: "articles", id, data: { _status: "published" } }),
      () => cms.payload.update({ collection: "articles", id, data: { _status: "draft" } }),
      () =>
        cms.payload.update({
          collection: "articles",
          id,
          data: { deletedAt: new Date().toISOString() },
        }),
      () => cms.payload.delete({ collection: "articles", id, trash: true }),
    ]
    expect(await outbox()).toContain(`articles ${id}`)

    for (const step of steps) {
      await queryOnce(cms.databaseUrl, "delete from content_feed.outbox")
      await step()
      expect(await outbox()).toEqual([`articles ${id}`])
    }
  })

  test("of a source is noted for every document that cites it, also when it is deleted", async () => {
    const data = await monographData(cms.payload)
    const { id } = await cms.payload.create({ collection: "monographs", data })
    const other = await cms.payload.create({
      collection: "articles",
      data: await articleData(cms.payload),
    })
    const source = Number(data.sources[0])
    const steps = [
      () => cms.payload.update({ collection: "sources", id: source, data: { title: "New" } }),
      () => cms.payload.delete({ collection: "sources", id: source }),
    ]

    for (const step of steps) {
      await queryOnce(cms.databaseUrl, "delete from content_feed.outbox")
      await step()
      expect((await outbox()).sort()).toEqual([`monographs ${id}`, `sources ${source}`])
      expect(await following()).toEqual([`monographs ${id}`])
      expect(await outbox()).not.toContain(`articles ${other.id}`)
    }
  })

  test("that is rolled back is not noted", async () => {
    const { id } = await cms.payload.create({
      collection: "articles",
      data: await articleData(cms.payload),
    })
    await queryOnce(cms.databaseUrl, "delete from content_feed.outbox")
    const change = (end: "rollback" | "commit") =>
      queryOnce(cms.databaseUrl, `begin; update articles set slug = slug || 'x'; ${end}`)

    await change("rollback")
    expect(await outbox()).toEqual([])

    await change("commit")
    expect(await outbox()).toContain(`articles ${id}`)
  })

  test("wakes who listens", async () => {
    const listener = new Client({ connectionString: asFeed() })
    await listener.connect()
    await listener.query("listen content_feed")
    const woken = new Promise((resolve) => listener.once("notification", resolve))

    await cms.payload.create({
      collection: "glossary",
      data: { term: "loose motion", language: "en", clinical_terms: ["diarrhoea"] },
    })

    expect(await woken).toMatchObject({ channel: "content_feed", payload: "" })
    await listener.end()
  })
})

describe("the role of the feed", () => {
  test("claims and removes rows of the outbox", async () => {
    await queryOnce(cms.databaseUrl, "delete from content_feed.outbox")
    await cms.payload.create({
      collection: "glossary",
      data: { term: "dizzy", language: "en", clinical_terms: ["vertigo"] },
    })

    await queryOnce(asFeed(), "update content_feed.outbox set state = 'running'")
    expect(
      await queryOnce(asFeed(), "select state from content_feed.outbox for update skip locked")
    ).toEqual([{ state: "running" }])
    await queryOnce(asFeed(), "delete from content_feed.outbox")
    expect(await outbox()).toEqual([])
  })

  test.each([
    "insert into content_feed.outbox (collection, document_id) values ('articles', '1')",
    "truncate content_feed.outbox",
    "select * from public.articles",
    "select * from public._articles_v",
    "select * from public.users",
    "update public.articles set slug = 'x'",
    "create table public.mine (id int)",
    "create table content_feed.mine (id int)",
    "create role another",
  ])("may not: %s", async (statement) => {
    await expect(queryOnce(asFeed(), statement)).rejects.toThrow(/permission denied/)
  })

  test("is made once by migrations of several databases that run at the same time", async () => {
    const urls = [await createScratchDatabase(), await createScratchDatabase()]
    const results = await Promise.all(
      urls.map((url) =>
        runCommand("scripts/migrate.ts", {
          ...testSettings(url),
          CMS_FEED_PASSWORD: FEED_PASSWORD,
        })
      )
    )

    expect(results.map(({ code }) => code)).toEqual([0, 0])
    for (const url of urls) {
      expect(await queryOnce(asFeed(url), "select * from content_feed.outbox")).toEqual([])
    }
    expect(results.map(({ output }) => output).join()).not.toContain(FEED_PASSWORD)
  })
})
