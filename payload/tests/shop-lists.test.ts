import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeActors, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { articleData } from "./content"

/** What `src/modules/cms` of the shop asks Payload's own REST for. */

type Listed = { id: number; slug: string; title: string }

let cms: Cms
let actors: Actors

const list = async (query: Record<string, string>): Promise<Listed[]> => {
  const search = new URLSearchParams({
    "select[slug]": "true",
    "select[title]": "true",
    "select[summary]": "true",
    "select[reviewed_on]": "true",
    "fallback-locale": "none",
    "where[and][0][title][exists]": "true",
    locale: "en",
    depth: "0",
    sort: "id",
    ...query,
  })
  const { status, body } = await cms.rest({
    path: `/api/articles?${search}`,
    headers: actors.service.headers,
  })
  expect(status).toBe(200)
  return (body as { docs: Listed[] }).docs
}

const titles = async (query: Record<string, string>) =>
  (await list(query)).map(({ title }) => title)

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
  const article = async (title: string, medicine_keywords: string[], status = "published") =>
    cms.payload.create({
      collection: "articles",
      data: {
        ...(await articleData(cms.payload)),
        title,
        medicine_keywords,
        _status: status === "published" ? ("published" as const) : ("draft" as const),
      },
    })
  const translated = await article("Fever", ["paracetamol", "ibuprofen"])
  await cms.payload.update({
    collection: "articles",
    id: translated.id,
    locale: "hi",
    data: { ...(await articleData(cms.payload)), slug: translated.slug, title: "बुखार" },
  })
  await article("Pain", ["ibuprofen"])
  await article("Heart", ["amlodipine"])
  await article("A draft", ["paracetamol"], "draft")
})

afterAll(() => cms.payload.destroy())

describe("a list of articles", () => {
  it("holds those of any of the medicines, once each", async () => {
    const field = "where[and][1][medicine_keywords][in]"

    expect(await titles({ [field]: "paracetamol" })).toEqual(["Fever"])
    expect(await titles({ [field]: "paracetamol,ibuprofen" })).toEqual(["Fever", "Pain"])
    expect(await titles({ [field]: "para" })).toEqual([])
    expect(await titles({})).toEqual(["Fever", "Pain", "Heart"])
  })

  it("holds what is translated, and nothing in the other language", async () => {
    expect(await titles({ locale: "hi" })).toEqual(["बुखार"])
  })

  it("goes on after an id, and finds a slug", async () => {
    const [first] = await list({})

    expect(await titles({ "where[and][2][id][greater_than]": String(first?.id) })).toEqual([
      "Pain",
      "Heart",
    ])
    expect(await titles({ "where[and][1][slug][equals]": String(first?.slug) })).toEqual(["Fever"])
  })

  it("shows no more than was asked for", async () => {
    const [first] = await list({})

    expect(Object.keys(first ?? {})).not.toContain("body")
    expect(Object.keys(first ?? {})).not.toContain("reviewed_by")
  })
})
